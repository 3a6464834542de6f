import type { Browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Opening, readOpening } from '../messages/opening.ts';
import type { ToPage } from '../messages/to-page.ts';
import { showRefusal } from './badge.ts';
import { tellScript } from './page-script.ts';

/** Tabs whose click is not answered yet: a second one in between is the same click. */
const underway = new Set<number>();

/** What a page is told by a click. */
type Told = 'toggle' | 'selection';

/**
 * Opens the sidebar in a tab, or closes it. The content script is sent on the first click, as that
 * click gives the right to (activeTab); from then on it is told.
 */
export const toggleSidebar = (tab: Browser.tabs.Tab): Promise<void> =>
  tell(tab, 'toggle', (opening) => opening);

/** Has the sidebar of a tab list what is selected there. @param text what the browser says that is, where it does. */
export const scanSelection = (tab: Browser.tabs.Tab, text: string): Promise<void> =>
  tell(tab, 'selection', (opening) => ({ ...opening, text }));

async function tell<Name extends Told>(
  { id: tabId, url, incognito }: Browser.tabs.Tab,
  name: Name,
  request: (opening: Opening) => ToPage[Name]['request'],
): Promise<void> {
  if (tabId === undefined || underway.has(tabId)) return;
  underway.add(tabId);
  try {
    await tellScript(tabId, name, request(await readOpening(incognito ? undefined : url)));
  } catch (error) {
    console.info('Sourcelight cannot read this page:', error);
    await showRefusal(tabId, i18n.t('action_refused'));
  } finally {
    underway.delete(tabId);
  }
}
