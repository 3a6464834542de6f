import { clickIn, closeByButton } from '../../../scripts/browsers/click.ts';
import { inSidebar } from '../../../scripts/browsers/sidebar.ts';
import { again } from '../../../scripts/lib/until.ts';
import { cardAt, onMark } from './card.ts';
import { selected } from './page-state.ts';
import type { Way } from './way.ts';

export const byMouse: Way = {
  press: clickIn,
  async choose(page, menu, entry) {
    await clickIn(page, 'button', menu);
    await clickIn(page, '[role^=menuitem]', entry);
  },
  async focus(page, claim) {
    await again(
      () => clickIn(page, `li[data-id="${claim.id}"]`),
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
  closeCard: (page) => clickIn(page, '.mark-card button', 'Close the card'),
  toFirst: (page) => clickIn(page, '.strip [data-claim]', '', 0.5),
  tab: (page, name) => clickIn(page, '[role=tab]', name),
  async lastMarkOf(page, sourceId) {
    await clickIn(page, `[data-source="${sourceId}"]`);
    await inSidebar(page, `[data-source="${sourceId}"][aria-expanded=true]`);
    await clickIn(page, `li.source:has([data-source="${sourceId}"]) svg [role=button]:last-of-type .hit`);
  },
  async search(page, words) {
    await clickIn(page, 'button', 'Search in claims');
    await inSidebar(page, 'input:focus');
    await page.keyboard.type(words);
  },
  async endSearch(page) {
    await clickIn(page, '[role=search] button');
    await clickIn(page, 'button', 'Search in claims');
  },
  help: (page) => clickIn(page, 'button', 'Keys and help'),
  closeHelp: (page) => clickIn(page, 'dialog[open] .bar button'),
  scanSelection: (browsing, page) => browsing.driver.scanSelection(page, 'menu'),
  close: closeByButton,
};
