import type { Page } from 'puppeteer-core';
import { HOST, inSidebar } from '../../../scripts/browsers/sidebar.ts';
import { until } from '../../../scripts/lib/until.ts';
import { cardAt, onMark } from './card.ts';
import { selected } from './page-state.ts';
import type { Way } from './way.ts';

const click = async (page: Page, selector: string, words = ''): Promise<void> => {
  const target = await inSidebar(page, selector, words);
  await target.evaluate((element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  // What slides in, or has just been scrolled to, would else move away from under the pointer.
  let last = '';
  await until(`${selector} “${words}” to stand still in the window`, async () => {
    const now = await target.evaluate((element, host) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      return hit?.localName === host ? `${x} ${y}` : '';
    }, HOST);
    const still = now !== '' && now === last;
    last = now;
    return still;
  });
  await target.click();
};

export const byMouse: Way = {
  press: click,
  async choose(page, menu, entry) {
    await click(page, 'button', menu);
    await click(page, '[role^=menuitem]', entry);
  },
  async focus(page, claim) {
    await click(page, `li[data-id="${claim.id}"]`);
    await until('the claim to be in focus', async () => (await selected(page)) === claim.id);
  },
  async openCard(page, claim) {
    const { x, y } = await onMark(page, claim);
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    const card = await cardAt(page, claim);
    // It stays while it is pointed at.
    const { x: left, y: top } = (await card.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(left + 20, top + 12);
  },
  closeCard: (page) => click(page, '.mark-card button', 'Close the card'),
  toBeginning: async (page) => (await inSidebar(page, '.strip')).click({ offset: { x: 2, y: 6 } }),
  tab: (page, name) => click(page, '[role=tab]', name),
  async lastMarkOf(page, sourceId) {
    await click(page, `[data-source="${sourceId}"]`);
    await inSidebar(page, `[data-source="${sourceId}"][aria-expanded=true]`);
    await click(page, `li.source:has([data-source="${sourceId}"]) svg [role=button]:last-of-type .hit`);
  },
  async search(page, words) {
    await click(page, 'button', 'Search in claims');
    await inSidebar(page, 'input:focus');
    await page.keyboard.type(words);
  },
  async endSearch(page) {
    await click(page, '[role=search] button');
    await click(page, 'button', 'Search in claims');
  },
  help: (page) => click(page, 'button', 'Keys and help'),
  closeHelp: (page) => click(page, 'dialog[open] .bar button'),
  scanSelection: (browsing, page) => browsing.driver.scanSelection(page, 'menu'),
  close: (page) => click(page, 'button', 'Close'),
};
