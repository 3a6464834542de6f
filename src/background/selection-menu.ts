import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { scanSelection } from './toggle-sidebar.ts';

const SCAN_SELECTION = 'scan-selection';

/**
 * Offers to scan what is selected: in the context menu of selected text, and by a shortcut. Both give the right to
 * the tab that they are used in, as the toolbar button does.
 */
export function offerSelection(): void {
  browser.runtime.onInstalled.addListener(() => void createEntry());
  // The browsers keep the entry; where one has lost it, it is back at the next start.
  browser.runtime.onStartup.addListener(() => void createEntry());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === SCAN_SELECTION && tab)
      void scanSelection(tab as Browser.tabs.Tab, selectionText ?? '');
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === SCAN_SELECTION) void scanSelectionIn(tab as Browser.tabs.Tab | undefined);
  });
}

async function createEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SCAN_SELECTION,
    title: i18n.t('selection_menu'),
    contexts: ['selection'],
  });
}

/** Names the entry anew, where the reader has chosen another language. */
export async function renameSelectionEntry(): Promise<void> {
  try {
    await browser.contextMenus.update(SCAN_SELECTION, { title: i18n.t('selection_menu') });
  } catch {
    // It is not there yet, and will be named when it comes.
  }
}

async function scanSelectionIn(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, currentWindow: true });
  if (active) await scanSelection(active as Browser.tabs.Tab, '');
}
