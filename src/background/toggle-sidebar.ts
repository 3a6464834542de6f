import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { tellPage } from '../messages/send.ts';
import type { ToPage } from '../messages/to-page.ts';
import { showRefusal } from './badge.ts';

const SCRIPT = '/content-scripts/scan.js';

/**
 * Chromium tells a page's process of the right that a click gives by another way than the script takes, and
 * now and then the script is there first and is refused: milliseconds after which it is sent again.
 */
const AGAIN_AFTER = [50, 200];

/** Tabs that a script is on its way to: a second click in between must not send a second one. */
const underway = new Set<number>();

/** What a page is told by a click. */
type Told = 'toggle' | 'selection';

/**
 * Opens the sidebar in a tab, or closes it. The content script is sent on the first click, as that
 * click gives the right to (activeTab); from then on it is told.
 */
export const toggleSidebar = (tab: Browser.tabs.Tab): Promise<void> => tell(tab, 'toggle', {});

/** Has the sidebar of a tab list what is selected there. @param text what the browser says that is, where it does. */
export const scanSelection = (tab: Browser.tabs.Tab, text: string): Promise<void> =>
  tell(tab, 'selection', { text });

async function tell<Name extends Told>(
  { id: tabId }: Browser.tabs.Tab,
  name: Name,
  request: ToPage[Name]['request'],
): Promise<void> {
  if (tabId === undefined || underway.has(tabId)) return;
  underway.add(tabId);
  try {
    if (!(await isToldTo(tabId, name, request))) await send(tabId, name, request);
  } finally {
    underway.delete(tabId);
  }
}

async function isToldTo<Name extends Told>(
  tabId: number,
  name: Name,
  request: ToPage[Name]['request'],
): Promise<boolean> {
  try {
    await tellPage(tabId, name, request);
    return true;
  } catch {
    return false;
  }
}

async function send<Name extends Told>(
  tabId: number,
  name: Name,
  request: ToPage[Name]['request'],
): Promise<void> {
  try {
    await inject(tabId);
    await tellPage(tabId, name, request);
  } catch (error) {
    console.info('Sourcelight cannot read this page:', error);
    await showRefusal(tabId, i18n.t('action_refused'));
  }
}

/** @throws what the browser says when it refuses the last time too. */
async function inject(tabId: number, pauses: readonly number[] = AGAIN_AFTER): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [SCRIPT],
      // Else a picture or an advertisement that does not load holds the sidebar back for seconds.
      injectImmediately: true,
    });
  } catch (error) {
    const [pause, ...later] = pauses;
    if (pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    await inject(tabId, later);
  }
}
