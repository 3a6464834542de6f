import type { Page } from 'puppeteer-core';
import { inSidebar } from '../../../scripts/browsers/sidebar.ts';
import { again, until } from '../../../scripts/lib/until.ts';
import { cardAt, onMark } from './card.ts';
import { selected } from './page-state.ts';
import type { Way } from './way.ts';

/** So often in a row something must be found where it was. */
const STILL = 3;

/**
 * Clicks on what a selector fits and whose words or name begin as told: at its middle, or so far from its left edge.
 * It is the mouse that is moved there: of a page in quirks mode Puppeteer does not know how high its window is.
 */
async function click(page: Page, selector: string, words = '', fromLeft?: number): Promise<void> {
  const target = await inSidebar(page, selector, words);
  await target.evaluate((element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  // What slides in, or has just been scrolled to, would else move away from under the pointer.
  let last = '';
  let still = 0;
  const { x, y } = await until(`${selector} “${words}” to stand still in the window`, async () => {
    const spot = await target.evaluate((element, indent) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + (indent ?? width / 2), top + height / 2];
      const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(x, y);
      if ((element.closest('[role=button]') ?? element).contains(hit)) return { x, y };
      // Cards know their height when they come into view, and may then move it out again.
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      return null;
    }, fromLeft);
    const now = spot ? `${spot.x} ${spot.y}` : '';
    still = now !== '' && now === last ? still + 1 : 0;
    last = now;
    return still >= STILL && spot ? spot : undefined;
  });
  await page.mouse.click(x, y);
}

export const byMouse: Way = {
  press: click,
  async choose(page, menu, entry) {
    await click(page, 'button', menu);
    await click(page, '[role^=menuitem]', entry);
  },
  async focus(page, claim) {
    await again(
      () => click(page, `li[data-id="${claim.id}"]`),
      'the claim to be in focus',
      async () => (await selected(page)) === claim.id,
    );
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
  toBeginning: (page) => click(page, '.strip', '', 2),
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
