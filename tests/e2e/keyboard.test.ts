import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickIn, closeByEscape } from '../../scripts/browsers/click.ts';
import { HOST, inSidebar, phaseOf } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { until } from '../../scripts/lib/until.ts';
import { listedOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { listed, marks, selected } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const expected = listedOf(scanned(demoArticle));

const caretText = (page: Page) =>
  page.evaluate(() => {
    const { anchorNode, anchorOffset } = getSelection() ?? {};
    return anchorNode?.textContent?.slice(anchorOffset) ?? '';
  });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.localName);
const widthOf = (page: Page) =>
  page.evaluate((host) => document.querySelector(host)?.getBoundingClientRect().width ?? 0, HOST);

inEachBrowser('the keyboard', (browsing) => {
  it('goes from the opened sidebar to the first claim, into the text, and back', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await page.keyboard.press('j');
    const [first] = await listed(page);
    await inSidebar(page, `li[data-id="${first}"]:focus`);
    await page.keyboard.press('j');
    await until('the second claim', async () => (await selected(page)) === (await listed(page))[1]);
    const second = expected.claims.find(({ id }) => id !== first && id === expected.claims[1]?.id);
    for (const back of ['Enter', 'Escape'] as const) {
      await page.keyboard.press('Enter');
      await until('the page to have the keys', async () => (await focused(page)) === 'body');
      const words = second?.content[0]?.text.slice(0, 12) ?? '';
      expect((await caretText(page)).startsWith(words)).toBe(true);
      await page.keyboard.press(back);
      await inSidebar(page, `li[data-id="${second?.id}"]:focus`);
      expect(await phaseOf(page)).toBe('read');
    }
  });

  it('searches on / and comes back to all claims on Escape', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await page.keyboard.press('/');
    await inSidebar(page, 'input:focus');
    await page.keyboard.type('stethoscope');
    await until('one claim', async () => (await listed(page)).length === 1);
    await page.keyboard.press('Escape');
    await until('all claims', async () => (await listed(page)).length === expected.claims.length);
    await inSidebar(page, 'input:focus');
    await page.keyboard.type('?');
    await inSidebar(page, 'input:focus');
  });

  it('shows its keys on ?, and gives the focus back when they are closed', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await page.keyboard.press('j');
    const card = await inSidebar(page, 'li[data-id]:focus');
    await page.keyboard.press('?');
    await inSidebar(page, 'dialog[open] :focus');
    await page.keyboard.press('Escape');
    await until('the card to have the focus', () => card.evaluate((element) => element.matches(':focus')));
    expect(await phaseOf(page)).toBe('read');
  });

  it('sets how many marks there are, for this page and the next', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const doubtful = ['denied', 'disputed', 'unverified'];
    const painted = async () => Object.keys(await marks(page)).sort();
    await (await inSidebar(page, 'button', 'Marks in the text')).focus();
    await page.keyboard.press('Enter');
    await inSidebar(page, '[role=menuitemradio]:focus', 'All');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await until('fewer marks', async () => !(await painted()).includes('reported'));
    expect(await painted()).toEqual(doubtful);
    await inSidebar(page, 'button:focus', 'Marks in the text: Doubtful only');
    await closeByEscape(page);
    const next = await until(
      'the next page to be marked so',
      async () => {
        const opened = await browsing.read(site.at('/article.html'));
        return Object.keys(await marks(opened.page)).length === doubtful.length ? opened.page : undefined;
      },
      30_000,
    );
    expect(Object.keys(await marks(next)).sort()).toEqual(doubtful);
    await clickIn(next, 'button', 'Marks in the text');
    await clickIn(next, '[role=menuitemradio]', 'Off');
    await until('no marks', async () => Object.keys(await marks(next)).length === 0);
    await clickIn(next, 'button', 'Marks in the text');
    await clickIn(next, '[role=menuitemradio]', 'All');
    await until('all marks', async () => Object.keys(await marks(next)).includes('reported'));
  });

  it('makes the sidebar wider and narrower, as the mouse does', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const handle = await inSidebar(page, '[role=separator]');
    const now = async () => Number(await handle.evaluate((line) => line.getAttribute('aria-valuenow')));
    const before = await widthOf(page);
    expect(await now()).toBe(before);
    await handle.focus();
    await page.keyboard.press('ArrowLeft');
    await until('a wider sidebar', async () => (await widthOf(page)) > before);
    expect(await now()).toBe(await widthOf(page));
    await page.keyboard.press('Home');
    await until('the narrowest', async () => (await widthOf(page)) === 300);
    const left = await handle.evaluate((line) => line.getBoundingClientRect().left);
    await page.mouse.move(left + 3, 500);
    await page.mouse.down();
    await page.mouse.move(left - 147, 500, { steps: 4 });
    await page.mouse.up();
    await until('a sidebar 150 px wider', async () => Math.abs((await widthOf(page)) - 450) <= 6);
    const [text, edge] = await page.evaluate(
      (host) =>
        ['.body', host].map(
          (selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect,
        ),
      HOST,
    );
    expect(text?.right).toBeLessThanOrEqual(edge?.left ?? 0);
  });
});
