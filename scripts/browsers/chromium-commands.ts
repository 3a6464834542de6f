import type { Browser, Page } from 'puppeteer-core';
import { until } from '../lib/until.ts';
import { workerOf } from './chromium.ts';
import { phaseOf, settled } from './sidebar.ts';

/** The little of the browser's API that is used in the worker; every event of it can be fired there. */
interface WorkerScope {
  chrome: {
    tabs: { query: (filter: object) => Promise<object[]> };
    commands: { onCommand: { dispatch: (name: string, tab: object) => void } };
    contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
  };
}

/** See `Driver.scanSelection`. */
export async function scanSelection(
  browser: Browser,
  id: string,
  page: Page,
  by: 'shortcut' | 'menu',
): Promise<void> {
  await giveRight(browser, id, page);
  const worker = await workerOf(browser, id);
  const selectionText = await page.evaluate(() => String(getSelection()));
  await worker.evaluate(
    async (how, text) => {
      const { tabs, commands, contextMenus } = (globalThis as unknown as WorkerScope).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      if (!tab) throw new Error('No tab is in front.');
      if (how === 'shortcut') commands.onCommand.dispatch('scan-selection', tab);
      else contextMenus.onClicked.dispatch({ menuItemId: 'scan-selection', selectionText: text }, tab);
    },
    by,
    selectionText,
  );
}

/** The right to a tab lasts until it goes elsewhere. */
async function giveRight(browser: Browser, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  if ((await phaseOf(page)) !== 'closed') return;
  const extension = (await browser.extensions()).get(id);
  await extension?.triggerAction(page);
  // A click while the first is underway counts for nothing.
  await settled(page);
  await extension?.triggerAction(page);
  await until('the sidebar to close', async () => (await phaseOf(page)) === 'closed');
}
