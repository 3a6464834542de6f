import type { KeyInput, Page } from 'puppeteer-core';
import { closeByEscape } from '../../../scripts/browsers/click.ts';
import { inSidebar } from '../../../scripts/browsers/sidebar.ts';
import { until } from '../../../scripts/lib/until.ts';
import { cardAt, focused } from './card.ts';
import { selected, standsStill } from './page-state.ts';
import { tabTo } from './tab-to.ts';
import type { Way } from './way.ts';

/** Presses a key until what was wanted has the keyboard. */
async function pressUntil(
  page: Page,
  key: KeyInput,
  what: string,
  is: () => Promise<boolean>,
): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await is()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${what}.`);
}

export const byKeys: Way = {
  async press(page, selector, words = '') {
    await tabTo(page, selector, words);
    await page.keyboard.press('Enter');
  },
  async choose(page, menu, entry) {
    await tabTo(page, 'button', menu);
    await page.keyboard.press('Enter');
    await inSidebar(page, '[role^=menuitem]:focus');
    await pressUntil(page, 'ArrowDown', entry, async () => (await focused(page)).startsWith(entry));
    await page.keyboard.press('Enter');
  },
  async focus(page, claim) {
    await tabTo(page, 'li[data-id][tabindex="0"]');
    await page.keyboard.press('End');
    await pressUntil(page, 'k', claim.id, async () => (await selected(page)) === claim.id);
    // Into the text and back, to the same card.
    await page.keyboard.press('Enter');
    await until('the page to have the keys', async () => (await focused(page)) === '');
    await standsStill(page);
    await page.keyboard.press('Enter');
    await inSidebar(page, `li[data-id="${claim.id}"]:focus`);
  },
  async openCard(page, claim) {
    await page.keyboard.press('c');
    await cardAt(page, claim);
  },
  closeCard: (page) => page.keyboard.press('Escape'),
  async toFirst(page) {
    await tabTo(page, 'li[data-id][tabindex="0"]');
    await page.keyboard.press('Home');
  },
  async tab(page, name) {
    await tabTo(page, '[role=tab][aria-selected=true]');
    await page.keyboard.press('Home');
    await pressUntil(page, 'ArrowRight', name, async () => (await focused(page)).startsWith(name));
  },
  async lastMarkOf(page, sourceId) {
    await tabTo(page, '[data-source][tabindex="0"]');
    const row = `[data-source="${sourceId}"]`;
    await page.keyboard.press('Home');
    const isThere = () => inSidebar(page, row).then((each) => each.evaluate((it) => it.matches(':focus')));
    await pressUntil(page, 'j', sourceId, isThere);
    await page.keyboard.press('Enter');
    await inSidebar(page, `${row}[aria-expanded=true]`);
    await page.keyboard.press('Tab');
    await inSidebar(page, 'svg [role=button]:focus');
    await page.keyboard.press('End');
    await inSidebar(page, 'svg [role=button]:last-of-type:focus');
    await page.keyboard.press('Enter');
  },
  async search(page, words) {
    await page.keyboard.press('/');
    await inSidebar(page, 'input:focus');
    await page.keyboard.type(words);
  },
  async endSearch(page) {
    await page.keyboard.press('Escape');
    await tabTo(page, '[role=tab][aria-selected=true]');
  },
  help: (page) => page.keyboard.press('?'),
  closeHelp: (page) => page.keyboard.press('Escape'),
  scanSelection: (browsing, page) => browsing.driver.scanSelection(page, 'shortcut'),
  close: closeByEscape,
};
