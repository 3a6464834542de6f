import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickIn, closeByEscape } from '../../scripts/browsers/click.ts';
import { HOST, inSidebar } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { until } from '../../scripts/lib/until.ts';
import { overlap } from '../../src/card/boxes.ts';
import type { Claim } from '../../src/engine/types.ts';
import { cardAt, focused, hasCard, layout, noCard, onMark } from './support/card.ts';
import { listedOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { marks, pastedInto, serialisedWithoutHost, standsStill } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite({
  '/paste.html': { body: '<!doctype html><title>Paste</title><textarea autofocus></textarea>' },
});
const expected = scanned(demoArticle);
const { claims } = listedOf(expected);
const doubtful = claims.find(({ status }) => status === 'unverified') as Claim;
const late = claims.findLast(({ content, source }) => source && content.length === 1) as Claim;
const isOpen = (page: Page) => page.evaluate((host) => document.querySelector(host) !== null, HOST);
const listCard = (page: Page, { id }: Claim) => inSidebar(page, `li[data-id="${id}"]`);

/** The card stands in the window, beside the sidebar, and on none of the words that belong to the claim. */
async function expectClear(page: Page): Promise<void> {
  const { card, lines, panel, window } = await layout(page);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => overlap(line, card))).toEqual([]);
  expect(overlap(panel, card)).toBe(false);
  expect(card.left).toBeGreaterThanOrEqual(window.left);
  expect(card.right).toBeLessThanOrEqual(window.right);
  expect(card.top).toBeGreaterThanOrEqual(window.top);
  expect(card.bottom).toBeLessThanOrEqual(window.bottom);
}

inEachBrowser('the card at a mark', (browsing) => {
  it('comes to a pointer that rests on the mark, can be pointed at, and goes with the pointer or with Escape', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const { x, y } = await onMark(page, doubtful);
    await page.mouse.move(x, y);
    const card = await cardAt(page, doubtful);
    const words = await card.evaluate((element) => element.textContent);
    for (const part of [
      'Two senior officials',
      'who spoke on condition',
      'claimed',
      'Unverified',
      'could not',
    ])
      expect(words).toContain(part);
    const box = await card.boundingBox();
    // In one step, as a quick hand does; a slow machine would else be longer on the way than the card waits.
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 20);
    // By the page's own clock, so that what would close the card has had its turn however busy the machine is.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(await hasCard(page)).toBe(true);
    await page.mouse.move(2, 2);
    await noCard(page);
    await page.mouse.move(x, y);
    await cardAt(page, doubtful);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await isOpen(page)).toBe(true);
  });

  it('stays once something in it was pressed, wherever the pointer goes', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const { x, y } = await onMark(page, doubtful);
    await page.mouse.move(x, y);
    await cardAt(page, doubtful);
    await clickIn(page, '.mark-card summary');
    await inSidebar(page, '.mark-card details[open]');
    await page.mouse.move(2, 2);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(await hasCard(page)).toBe(true);
    await clickIn(page, '.mark-card button', 'Close the card');
    await noCard(page);
  });

  it('stays at a mark that was clicked, clear of all its words, while the page scrolls', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const before = await serialisedWithoutHost(page);
    const { x, y } = await onMark(page, doubtful);
    await page.mouse.click(x, y);
    await cardAt(page, doubtful);
    await page.mouse.move(2, 2);
    await expectClear(page);
    const gap = async () => {
      const { card, lines } = await layout(page);
      return Math.round(card.top - (lines[0]?.top ?? 0));
    };
    const first = await gap();
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await until('the card to follow', async () => (await gap()) === first);
    await expectClear(page);
    expect(await serialisedWithoutHost(page)).toBe(before);
    await page.mouse.click(2, 300);
    await noCard(page);
  });

  it('tells the three parts apart by lines as well as tints, and lets the other marks step back', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const { x, y } = await onMark(page, doubtful);
    await page.mouse.click(x, y);
    await cardAt(page, doubtful);
    const marked = await marks(page);
    expect(marked['focused-source']?.join(' ')).toBe(doubtful.source?.text);
    expect(marked['focused-cue']).toEqual([doubtful.cue?.text]);
    expect(marked['focused-content']).toEqual([doubtful.content[0]?.text]);
    const styles = await page.evaluate(() => {
      const of = (name: string) => getComputedStyle(document.body, `::highlight(sourcelight-${name})`);
      return ['source', 'cue', 'content'].map((part) => {
        const { backgroundColor, textDecorationLine, textDecorationStyle } = of(`focused-${part}`);
        return { tint: backgroundColor, line: `${textDecorationLine} ${textDecorationStyle}` };
      });
    });
    expect(new Set(styles.map(({ tint }) => tint)).size).toBe(3);
    expect(styles.map(({ line }) => line)).toEqual([
      'underline overline solid',
      'underline dotted',
      'underline wavy',
    ]);
  });

  it.each([360, 420])('stands in a window of %i px, and lies on none of its words', async (width) => {
    const { page } = await browsing.read(site.at('/article.html'), { viewport: { width, height: 740 } });
    for (const claim of [doubtful, claims[0] as Claim]) {
      const { x, y } = await onMark(page, claim);
      await page.mouse.click(x, y);
      await cardAt(page, claim);
      const { card, lines } = await layout(page);
      expect(lines.filter((line) => overlap(line, card))).toEqual([]);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await noCard(page);
    }
  });

  it('is reached from the list by its key, gone through by Tab, says why, and is left by Escape to where the keyboard was', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await (await listCard(page, late)).focus();
    await page.keyboard.press('c');
    await cardAt(page, late);
    expect((await focused(page)).toLowerCase()).toBe(`claim: ${late.source?.name.toLowerCase()}`);
    await standsStill(page);
    const { card } = await layout(page);
    expect(card.bottom).toBeLessThanOrEqual(800);
    const reached: string[] = [];
    for (let presses = 0; presses < 5; presses++) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    expect(reached).toEqual([
      'Close the card',
      'Why is this marked?',
      'Copy quotation',
      'Not a claim',
      'Wrong source',
    ]);
    for (let presses = 0; presses < 3; presses++) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    }
    await page.keyboard.press('Enter');
    const why = await inSidebar(page, '.mark-card details[open] .why');
    expect(await why.evaluate((element) => element.textContent)).toContain(late.because);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await focused(page)).toBe(late.id);
    await closeByEscape(page);
  });

  it('copies the quotation with its source, its doubt, and a link on which the browser goes to the words', async () => {
    const { page } = await browsing.read(`${site.at('/article.html')}#top`);
    const { x, y } = await onMark(page, doubtful);
    await page.mouse.click(x, y);
    await clickIn(page, '.mark-card button', 'Copy quotation');
    await inSidebar(page, '.mark-card button', 'Copied');
    const paper = await browsing.visit(site.at('/paste.html'));
    const lines = (await pastedInto(paper)).trim().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(`${doubtful.content[0]?.text} — Two senior officials (claimed)`);
    expect(lines[1]).toMatch(/^Unverified: “.*could not independently verify/);
    expect(lines[2]).toBe(expected.title);
    const link = lines[3] ?? '';
    expect(link).toMatch(/\/article\.html#top:~:text=/);
    await paper.goto(link);
    // Only what the link names is far down the page.
    await until('the browser to go there', () => paper.evaluate(() => scrollY > 300));
    const seen = await paper.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find((p) =>
        p.textContent?.replace(/\s+/g, ' ').includes(words),
      );
      const { top = -1, bottom = 1e9 } = paragraph?.getBoundingClientRect() ?? {};
      return top < innerHeight && bottom > 0;
    }, doubtful.content[0]?.text ?? '');
    expect(seen).toBe(true);
  });
});
