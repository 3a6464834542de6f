import type { Browser } from 'puppeteer-core';

/**
 * Has Chromium say yes when the extension asks for these sites the next time: its question cannot be answered
 * without a window. It is what the reader allows there in advance; the extension has it only when it asks.
 */
export const sayYes = (browser: Browser, id: string, pattern: string): Promise<void> =>
  change(browser, 'addHostPermission', id, pattern);

/** Takes a right away on the browser's own page about the extension. */
export const takeAway = (browser: Browser, id: string, pattern: string): Promise<void> =>
  change(browser, 'removeHostPermission', id, pattern);

type Change = 'addHostPermission' | 'removeHostPermission';

/** Only the browser's own page may. */
async function change(browser: Browser, what: Change, id: string, pattern: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(
      (what, extension, host) =>
        (globalThis as unknown as ExtensionsPage).chrome.developerPrivate[what](extension, host),
      what,
      id,
      pattern,
    );
  } finally {
    await page.close();
  }
}

interface ExtensionsPage {
  chrome: { developerPrivate: Record<Change, (id: string, host: string) => Promise<void>> };
}
