import { type Browser, browser } from 'wxt/browser';
import { siteOf } from '../sites/site.ts';

/**
 * Opens the options beside the tab from which they were asked for; closing them leads back there.
 * @param askAbout the address of a page whose site the reader may want to be read by itself.
 */
export async function openOptions(from?: Browser.tabs.Tab, askAbout?: string): Promise<void> {
  const site = askAbout === undefined ? null : siteOf(askAbout);
  const url = browser.runtime.getURL(
    site === null ? '/options.html' : `/options.html?site=${encodeURIComponent(site)}`,
  );
  await browser.tabs.create({
    url,
    ...(from?.id !== undefined && { openerTabId: from.id }),
    ...(from?.index !== undefined && { index: from.index + 1 }),
  });
}

/** Shows new readers around. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
