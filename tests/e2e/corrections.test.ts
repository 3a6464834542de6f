import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickIn, closeByButton } from '../../scripts/browsers/click.ts';
import { inSidebar, openSidebar } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { again, until } from '../../scripts/lib/until.ts';
import type { Claim } from '../../src/engine/types.ts';
import { cardAt, focused, onMark } from './support/card.ts';
import { listedOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { listed, marks } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const { claims } = listedOf(scanned(demoArticle));
const wrong = claims[2] as Claim;
const words = wrong.content[0]?.text ?? '';
const isListed = async (page: Page) => (await listed(page)).includes(wrong.id);
const isMarked = async (page: Page) =>
  Object.values(await marks(page))
    .flat()
    .includes(words);

/** Each test has a page of its own: what is said of one is kept. */
let pages = 0;
const address = () => `${site.at('/article.html')}?page=${++pages}`;
const asked = (url: string, kind: string) => `${url}&utm_source=${kind}#comments`;

inEachBrowser('what a reader says of a claim', (browsing) => {
  it('sets it aside by the mouse, at its mark, and takes it back', async () => {
    const { page } = await browsing.read(address());
    const { x, y } = await onMark(page, wrong);
    await page.mouse.click(x, y);
    await cardAt(page, wrong);
    await clickIn(page, '.mark-card button', 'Not a claim');
    await until('the claim to leave the list', async () => !(await isListed(page)));
    expect(await isMarked(page)).toBe(false);
    await until('the badge', async () => (await browsing.driver.badge(page)) === String(claims.length - 1));
    await clickIn(page, '.mark-card button', 'Undo');
    await until('the claim to come back', () => isListed(page));
    expect(await isMarked(page)).toBe(true);
  });

  it('sets it aside by the keyboard, in the list, without losing the keyboard', async () => {
    const { page } = await browsing.read(address());
    await (await inSidebar(page, `li[data-id="${wrong.id}"]`)).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Not a claim');
    await page.keyboard.press('Enter');
    await until('the claim to leave the list', async () => !(await isListed(page)));
    await until('the keyboard to be where it can be undone', async () => (await focused(page)) === 'Undo');
    await page.keyboard.press('Enter');
    await until('the claim to come back', () => isListed(page));
  });

  it('is remembered when the page is read again: by another address, after closing, after loading', async () => {
    const url = address();
    const { page } = await browsing.read(url);
    const { x, y } = await onMark(page, wrong);
    await page.mouse.click(x, y);
    await clickIn(page, '.mark-card button', 'Not a claim');
    await until('the claim to leave the list', async () => !(await isListed(page)));
    await closeByButton(page);
    await openSidebar(browsing.driver, page);
    expect(await isListed(page)).toBe(false);
    await page.goto(asked(url, 'mail'));
    await openSidebar(browsing.driver, page);
    expect(await isListed(page)).toBe(false);
    expect(await isMarked(page)).toBe(false);
    await clickIn(page, '.set-aside summary', 'One passage set aside');
    await clickIn(page, '.set-aside button', 'Undo');
    await until('the claim to come back', () => isListed(page));
    await page.reload();
    await openSidebar(browsing.driver, page);
    expect(await isListed(page)).toBe(true);
  });

  it('notes a wrong source, and the right one where the reader knows it', async () => {
    const url = address();
    const { page } = await browsing.read(url);
    await (await inSidebar(page, `li[data-id="${wrong.id}"]`)).focus();
    await page.keyboard.press('c');
    await cardAt(page, wrong);
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the keyboard at Undo', async () => (await focused(page)) === 'Undo');
    await page.keyboard.press('Tab');
    const other =
      claims.find(({ source }) => source && source.name !== wrong.source?.name)?.source?.name ?? '';
    const chosen = async () =>
      (await inSidebar(page, '.mark-card select')).evaluate((select) => (select as HTMLSelectElement).value);
    // Letters that come late begin a new word.
    await again(
      () => page.keyboard.type(other.slice(0, 6)),
      'the name to be chosen',
      async () => (await chosen()) === other,
    );
    await page.reload();
    await openSidebar(browsing.driver, page);
    expect(await isListed(page)).toBe(true);
    const { x, y } = await onMark(page, wrong);
    await page.mouse.click(x, y);
    await inSidebar(page, '.mark-card .verdict', 'Noted: wrong source.');
    expect(await chosen()).toBe(other);
  });

  it('shows in another tab with the same page', async () => {
    const url = address();
    const { page: first } = await browsing.read(url);
    const { page: second } = await browsing.read(url);
    const { x, y } = await onMark(second, wrong);
    await second.mouse.click(x, y);
    await clickIn(second, '.mark-card button', 'Not a claim');
    await until('the claim to leave the other list', async () => !(await isListed(first)));
  });
});
