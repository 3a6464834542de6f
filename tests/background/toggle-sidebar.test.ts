import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toggleSidebar } from '../../src/background/toggle-sidebar.ts';

/** A tab in which the script listens from the time at which the browser lets it in. */
function tabThatRefuses(times: number) {
  let listens = false;
  const inject = vi.fn(async () => {
    if (inject.mock.calls.length <= times) throw new Error('Cannot access contents of the page.');
    listens = true;
    return [];
  });
  const tell = vi.fn(async () => {
    if (!listens) throw new Error('Receiving end does not exist.');
    return { answer: null };
  });
  const badge = vi.fn(async () => undefined);
  Object.assign(browser, { scripting: { executeScript: inject } });
  Object.assign(browser.tabs, { sendMessage: tell });
  for (const name of ['setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const)
    Object.assign(browser.action, { [name]: async () => undefined });
  Object.assign(browser.action, { setBadgeText: badge });
  Object.assign(browser.i18n, { getMessage: (name: string) => name });
  return { inject, tell, badge };
}

const tab = { id: 7 } as Parameters<typeof toggleSidebar>[0];

// The real browser does this once in a hundred clicks: it cannot be asked to.
describe('toggling the sidebar', () => {
  beforeEach(() => fakeBrowser.reset());

  it('sends the script again when the right to the page has not arrived yet', async () => {
    const { inject, tell, badge } = tabThatRefuses(1);
    await toggleSidebar(tab);
    expect(inject).toHaveBeenCalledTimes(2);
    expect(await tell.mock.results.at(-1)?.value).toEqual({ answer: null });
    expect(badge).not.toHaveBeenCalled();
  });

  it('says on the button that a page cannot be read, when it is refused again and again', async () => {
    const { badge } = tabThatRefuses(Number.POSITIVE_INFINITY);
    await toggleSidebar(tab);
    expect(badge).toHaveBeenCalledWith({ tabId: 7, text: '!' });
  });

  it('does not send a script that already listens', async () => {
    const { inject } = tabThatRefuses(0);
    await toggleSidebar(tab);
    await toggleSidebar(tab);
    expect(inject).toHaveBeenCalledTimes(1);
  });
});
