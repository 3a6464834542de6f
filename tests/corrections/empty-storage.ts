import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Nothing is stored. The fake has no `getKeys`; both browsers do. */
export function emptyStorage(): void {
  fakeBrowser.reset();
  Object.assign(browser.storage.local, {
    getKeys: async () => Object.keys(await browser.storage.local.get(null)),
  });
}
