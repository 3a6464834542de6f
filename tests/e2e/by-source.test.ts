import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickIn } from '../../scripts/browsers/click.ts';
import { inSidebar, ofSidebar } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { until } from '../../scripts/lib/until.ts';
import { listedOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { marks, selected, standsStill } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const expected = listedOf(scanned(demoArticle));
const most = [...expected.sources].sort((a, b) => b.claims.length - a.claims.length)[0];
if (!most) throw new Error('The demo article has no sources.');

const sections = (page: Page) =>
  ofSidebar<{ title: string | undefined; rows: (string | null)[]; shares: number[] }[], []>(
    page,
    [],
    (root) =>
      [...root.querySelectorAll('.sources > section')].map((section) => ({
        title: section.querySelector('h3')?.firstChild?.textContent?.trim(),
        rows: [...section.querySelectorAll('[data-source]')].map((row) => row.getAttribute('data-source')),
        shares: [...section.querySelectorAll('.share')].map((share) =>
          Number.parseInt(share.textContent, 10),
        ),
      })),
  );
const cardsOf = (page: Page) =>
  ofSidebar<(string | null)[], []>(page, [], (root) =>
    [...root.querySelectorAll('.source li[data-id]')].map((card) => card.getAttribute('data-id')),
  );

inEachBrowser('the claims by source', (browsing) => {
  it('lists named and unnamed sources apart, those who get most first, with their shares', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await clickIn(page, '[role=tab]', 'Sources');
    await inSidebar(page, '[data-source]');
    const [named, unnamed] = await sections(page);
    const ids = (anonymous: boolean) =>
      expected.sources.filter((source) => source.anonymous === anonymous).map(({ id }) => id);
    expect([...(named?.rows ?? [])].sort()).toEqual(ids(false).sort());
    expect((unnamed?.rows ?? []).filter((id) => id !== 'nobody').sort()).toEqual(ids(true).sort());
    expect(named?.shares).toEqual([...(named?.shares ?? [])].sort((a, b) => b - a));
    const total = [...(named?.shares ?? []), ...(unnamed?.shares ?? [])].reduce(
      (sum, share) => sum + share,
      0,
    );
    expect(Math.abs(total - 100)).toBeLessThanOrEqual(expected.sources.length / 2);
  });

  it('opens the claims of a source with the mouse, and leads from a mark on its line to the text', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await clickIn(page, '[role=tab]', 'Sources');
    await clickIn(page, `[data-source="${most.id}"]`);
    await until('its claims', async () => (await cardsOf(page)).length > 0);
    expect([...(await cardsOf(page))].sort()).toEqual([...most.claims].sort());
    const last = expected.claims.findLast(({ id }) => most.claims.includes(id));
    const mark = await inSidebar(
      page,
      `li.source:has([data-source="${most.id}"]) svg [role=button]:last-of-type .hit`,
    );
    await mark.click();
    await until('the claim to be picked', async () => (await selected(page)) === last?.id);
    await standsStill(page);
    expect((await marks(page))['focused-content']).toEqual(last?.content.map(({ text }) => text));
  });

  it('can be walked with the keyboard alone: tabs, sources, marks on a line', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await (await inSidebar(page, '[role=tab][aria-selected=true]')).focus();
    await page.keyboard.press('ArrowRight');
    await inSidebar(page, '[role=tab]:focus', 'Sources');
    await page.keyboard.press('Tab');
    await inSidebar(page, '[data-source]:focus');
    const rows = (await sections(page)).flatMap((section) => section.rows);
    await page.keyboard.press('j');
    await inSidebar(page, `[data-source="${rows[1]}"]:focus`);
    await page.keyboard.press('Enter');
    await inSidebar(page, `[data-source="${rows[1]}"][aria-expanded=true]:focus`);
    await page.keyboard.press('Tab');
    await inSidebar(page, 'svg [role=button]:focus');
    await page.keyboard.press('Enter');
    await until('a claim to be picked', async () => (await selected(page)) !== null);
    const claims = expected.sources.find(({ id }) => id === rows[1])?.claims;
    expect(claims).toContain(await selected(page));
    await page.keyboard.press('k');
    await inSidebar(page, `[data-source="${rows[0]}"]:focus`);
  });
});
