import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickIn } from '../../scripts/browsers/click.ts';
import { inSidebar, withKeys } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { until } from '../../scripts/lib/until.ts';
import type { Claim } from '../../src/engine/types.ts';
import { listedOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { listed, marks, selected, standsStill } from './support/page-state.ts';
import { useSite } from './support/site.ts';
import { tabTo } from './support/tab-to.ts';

const site = useSite();
const expected = listedOf(scanned(demoArticle));
/** Far down the page, and within one paragraph. */
const late = expected.claims.findLast(({ content, source }) => source && content.length === 1) as Claim;
const cardOf = (page: Page, { id }: Claim) => inSidebar(page, `li[data-id="${id}"]`);
const isSelected = (page: Page, { id }: Claim) =>
  until(`${id} to be in focus`, async () => (await selected(page)) === id);

/** Where the first line of the first mark with these words stands in the window. */
const placeOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const status of ['reported', 'unverified', 'disputed', 'denied', 'confirmed']) {
      for (const range of CSS.highlights.get(`sourcelight-${status}`) ?? []) {
        const rect = (range as Range).getClientRects()[0];
        if (rect && String(range).includes(wanted))
          return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
    }
    throw new Error(`No mark on "${wanted}".`);
  }, words);

inEachBrowser('claims and their marks', (browsing) => {
  it('scrolls to a claim whose card is clicked, and shows its parts', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    // A list that draws only what is near moves while it is scrolled: the card is brought up first.
    await (await cardOf(page, late)).scrollIntoView();
    await standsStill(page);
    await (await cardOf(page, late)).click();
    await isSelected(page, late);
    const words = late.content[0]?.text ?? '';
    await until('its mark to come into the window', async () => {
      const { y } = await placeOf(page, words);
      return y > 0 && y < 800;
    });
    const marked = await marks(page);
    expect(marked['focused-content']).toEqual([words]);
    expect(marked['focused-cue']).toEqual([late.cue?.text]);
    expect(marked['focused-source']).toEqual([late.source?.text]);
  });

  it('brings up the card of a mark that is clicked', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const claim = expected.claims[5] as Claim;
    const words = claim.content[0]?.text ?? '';
    await page.evaluate((text) => {
      for (const range of CSS.highlights.get(`sourcelight-${text}`) ?? [])
        (range as Range).startContainer.parentElement?.scrollIntoView({ block: 'center' });
    }, claim.status);
    const { x, y } = await placeOf(page, words).then(async (place) => {
      if (place.y > 0 && place.y < 800) return place;
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), place.y - 400);
      return placeOf(page, words);
    });
    await page.mouse.click(x, y);
    await isSelected(page, claim);
    const visible = await (await cardOf(page, claim)).isIntersectingViewport();
    expect(visible).toBe(true);
  });

  it('goes from claim to claim with the arrow keys, j and k', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const order = await listed(page);
    await (await inSidebar(page, `li[data-id="${order[0]}"]`)).focus();
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['j', 2],
      ['k', 1],
      ['End', order.length - 1],
      ['ArrowUp', order.length - 2],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      await until(`${key} to lead to card ${at}`, async () => (await selected(page)) === order[at]);
    }
  });

  it('can be reached and left with the Tab key alone', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const reached = new Set<string>();
    for (let presses = 0; presses < 40 && !reached.has('LI'); presses++) {
      await page.keyboard.press('Tab');
      reached.add((await (await withKeys(page))?.evaluate((element) => element.tagName)) ?? '');
    }
    expect([...reached]).toEqual(expect.arrayContaining(['BUTTON', 'LI']));
    // The edge, by which it is drawn wider, comes before all that is in it.
    await tabTo(page, '[role=separator]');
    await tabTo(page, 'li[data-id][tabindex="0"]');
  });

  it('lists the claims of one status only, and all again', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const quoted = expected.claims.filter((claim) => claim.quotation !== 'indirect').map(({ id }) => id);
    await clickIn(page, 'button.chip', 'Quoted');
    await until('the quoted claims', async () => (await listed(page)).length === quoted.length);
    expect([...(await listed(page))].sort()).toEqual([...quoted].sort());
    await clickIn(page, 'button.chip', 'All');
    await until('all claims', async () => (await listed(page)).length === expected.claims.length);
  });

  it('finds claims by their words, and says when there are none', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await clickIn(page, 'button', 'Search in claims');
    await inSidebar(page, 'input:focus');
    await page.keyboard.type('Stethoscope');
    await until('one claim', async () => (await listed(page)).length === 1);
    await page.keyboard.type('x');
    await (await inSidebar(page, '.notice', 'No claim fits')).isVisible();
    await page.keyboard.press('Escape');
    await until('all claims', async () => (await listed(page)).length === expected.claims.length);
  });

  it('lists them as they stand in the article', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const starts = new Map(expected.claims.map(({ id, content }) => [id, content[0]?.start ?? 0]));
    const inOrder = (await listed(page)).map((id) => starts.get(id) ?? Number.NaN);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  });
});
