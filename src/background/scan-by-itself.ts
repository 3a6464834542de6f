import { type Browser, browser } from 'wxt/browser';
import { readSettings } from '../settings/settings.ts';
import { showCount } from './badge.ts';
import { tellScript } from './page-script.ts';

/**
 * Has a page read on which nobody clicked, but whose site the reader allowed.
 * @returns whether another article was found than before.
 */
export async function scanByItself({ tab, url }: Browser.runtime.MessageSender): Promise<boolean> {
  const tabId = tab?.id;
  // A page that is open outlives the right to it, and tells us still.
  if (tabId === undefined || !(await isAllowed(url))) return true;
  const { opens } = await readSettings();
  try {
    return await tellScript(tabId, 'scan', { opens });
  } catch (error) {
    // The page has gone on, or its article could not be analysed: no earlier count may stand for it.
    console.info('Sourcelight did not read this page:', error);
    await showCount(tabId, null);
    return true;
  }
}

async function isAllowed(url = ''): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
