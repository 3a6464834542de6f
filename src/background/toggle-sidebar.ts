import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { tellPage } from '../messages/send.ts';
import { showRefusal } from './badge.ts';

const SCRIPT = '/content-scripts/scan.js';

/**
 * Chromium tells a page's process of the right that a click gives by another way than the script takes, and
 * now and then the script is there first and is refused: milliseconds after which it is sent again.
 */
const AGAIN_AFTER = [50, 200];

/** Tabs that a script is on its way to: a second click in between must not send a second one. */
const underway = new Set<number>();

/**
 * Opens the sidebar in a tab, or closes it. The content script is sent on the first click, as that
 * click gives the right to (activeTab); from then on it is told.
 */
export async function toggleSidebar(tab: Browser.tabs.Tab): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined || underway.has(tabId)) return;
  underway.add(tabId);
  try {
    if (!(await isToldTo(tabId))) await send(tabId);
  } finally {
    underway.delete(tabId);
  }
}

async function isToldTo(tabId: number): Promise<boolean> {
  try {
    await tellPage(tabId, 'toggle', {});
    return true;
  } catch {
    return false;
  }
}

async function send(tabId: number): Promise<void> {
  try {
    await inject(tabId);
    await tellPage(tabId, 'toggle', {});
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
