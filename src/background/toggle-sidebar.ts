import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { tellPage } from '../messages/send.ts';
import { showRefusal } from './badge.ts';

const SCRIPT = '/content-scripts/scan.js';

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
    await browser.scripting.executeScript({
      target: { tabId },
      files: [SCRIPT],
      // Else a picture or an advertisement that does not load holds the sidebar back for seconds.
      injectImmediately: true,
    });
    await tellPage(tabId, 'toggle', {});
  } catch (error) {
    console.info('Sourcelight cannot read this page:', error);
    await showRefusal(tabId, i18n.t('action_refused'));
  }
}
