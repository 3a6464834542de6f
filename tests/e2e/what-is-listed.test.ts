import { expect, it } from 'vitest';
import { clickIn } from '../../scripts/browsers/click.ts';
import { inSidebar, sidebarText } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { until } from '../../scripts/lib/until.ts';
import { listedOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { listed, marks } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const everything = scanned(demoArticle);
const usual = listedOf(everything).claims.map(({ id }) => id);
const lessCertain = everything.claims.filter((claim) => claim.type === 'statement' && claim.confidence < 0.6);
const attitudes = everything.claims.filter((claim) => claim.type === 'attitude' && claim.confidence >= 0.6);

/** The ids that are there now and were not before. */
const added = (ids: readonly string[]) => ids.filter((id) => !usual.includes(id)).sort();
const idsOf = (claims: readonly { id: string }[]) => claims.map(({ id }) => id).sort();

inEachBrowser('what is listed', (browsing) => {
  it('keeps the less certain claims back behind a counted control, and marks them when they are asked for', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    expect(lessCertain.length).toBeGreaterThan(1);
    const words = lessCertain.flatMap(({ content }) => content.map(({ text }) => text));
    const marked = async () => Object.values(await marks(page)).flat();
    for (const each of words) expect(await marked()).not.toContain(each);
    await clickIn(page, 'button', `${lessCertain.length} less certain`);
    await until('more cards', async () => (await listed(page)).length > usual.length);
    expect(added(await listed(page))).toEqual(idsOf(lessCertain));
    expect(await marked()).toEqual(expect.arrayContaining(words));
    const total = usual.length + lessCertain.length;
    expect((await sidebarText(page)).replace(/\s+/g, ' ')).toContain(`${total} claims`);
    await until('the new count', async () => (await browsing.driver.badge(page)) === String(total));
    await clickIn(page, 'button[aria-pressed=true]', String(lessCertain.length));
    await until('the cards of before', async () => (await listed(page)).length === usual.length);
    expect(await listed(page)).toEqual(usual);
    for (const each of words) expect(await marked()).not.toContain(each);
  });

  it('lists attitudes where the keyboard asks for them, each at its place in the article', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const control = await inSidebar(page, 'button', `${attitudes.length} attitudes`);
    await control.focus();
    await page.keyboard.press(' ');
    await until('more cards', async () => (await listed(page)).length > usual.length);
    const now = await listed(page);
    expect(added(now)).toEqual(idsOf(attitudes));
    expect(now.filter((id) => usual.includes(id))).toEqual(usual);
    expect(await control.evaluate((button) => button.matches(':focus'))).toBe(true);
  });
});
