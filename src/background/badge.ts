import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** Ink blue: a count is no alarm. */
const CALM = '#2f5486';
const QUIET = '#5f5a52';

/**
 * Shows the number of claims on a tab's button; null takes it away. The browser itself clears it when
 * the tab goes elsewhere.
 */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  const text = count === null ? '' : count > 999 ? '999+' : String(count);
  const title = count === null ? i18n.t('action_title') : i18n.t('action_count', count);
  await show(tabId, text, title, CALM);
}

/** Says on a tab's button that this page cannot be read, and why in its title. */
export async function showRefusal(tabId: number, sentence: string): Promise<void> {
  await show(tabId, '!', sentence, QUIET);
}

async function show(tabId: number, text: string, title: string, color: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no button left to write on.
  }
}
