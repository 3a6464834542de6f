import type { Browser, Page } from 'puppeteer-core';
import { until } from '../lib/until.ts';
import { inBrowserWindow } from './firefox-window.ts';

/** What the key of an extension's command does when it is pressed: that key is an element of the browser's window. */
export const PRESS_SHORTCUT = `((name) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-sourcelight"] key')];
  const key = keys.find((each) => each.getAttribute('key') === 'E');
  if (!key) throw new Error('No key for ' + name + ' among ' + keys.map((each) => each.outerHTML).join());
  key.doCommand();
  return '';
})`;

const OPEN_ENTRY = `((label) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const entry = [...menu.querySelectorAll('menuitem')].find((each) => each.label === label && !each.hidden);
  if (menu.state !== 'open' || !entry) return '';
  menu.activateItem(entry);
  return 'picked';
})`;

/** Clicks with the right button on what is selected, or on the field that has the keyboard, and picks an entry. */
export async function pickMenuEntry(browser: Browser, page: Page, label: string): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const field = document.activeElement?.matches('input,textarea') ? document.activeElement : null;
    const line = field ? null : getSelection()?.getRangeAt(0).getClientRects()[0];
    const { left, top, width, height } = line ?? field?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + Math.min(12, width / 2), y: top + Math.min(12, height / 2) };
  });
  await page.mouse.click(x, y, { button: 'right' });
  await until(`“${label}” in the context menu`, async () => {
    return (await inBrowserWindow(browser, OPEN_ENTRY, label)) === 'picked';
  });
}
