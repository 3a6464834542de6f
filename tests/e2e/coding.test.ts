import type { KeyInput, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { takeDownload } from '../../scripts/browsers/download.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import type { Coding } from '../../src/coding/coding.ts';
import type { Analysis, Claim } from '../../src/engine/types.ts';
import { formats } from '../../src/formats/index.ts';
import { inTextOrder } from '../../src/formats/parts/claims.ts';
import { readCsv } from '../../src/formats/read/index.ts';
import type { WithCorrections } from '../../src/library/write-selection.ts';
import { scanned } from './support/claims.ts';
import { compareWith, exportOf, keyboardOn, openArticle, takeCodebook } from './support/coding.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { importFile, openLibrary, press, type, variants, waitForCount } from './support/library.ts';
import { named } from './support/own-pages.ts';

const demo = scanned(demoArticle);
const articles = variants(demo, 2);
const [first, second, third] = inTextOrder(demo.claims) as [Claim, Claim, Claim];
const other = demo.sources.find(({ name }) => name.length > 12 && name !== second.source?.name)?.name ?? '';

const row = ({ id }: { id: string }) => `[data-row="${id}"]`;

/** Presses keys on a claim, and waits until the keyboard is there first. */
async function on(page: Page, claim: { id: string }, ...keys: string[]): Promise<void> {
  await keyboardOn(page, `${row(claim)} .claim`);
  for (const key of keys) await page.keyboard.press(key as KeyInput);
}

/** Writes in the field that a key has led to. */
async function write(page: Page, field: string, words: string): Promise<void> {
  await keyboardOn(page, `[data-field=${field}]`);
  await page.$eval(`[data-field=${field}]`, (input) => (input as HTMLInputElement).select());
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** Has the store refuse to write, once, as it does where there is no room. */
const refuseNextWrite = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put;
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });

inEachBrowser('coding articles in the library', (browsing) => {
  it('is done by keyboard alone, kept at once beside what was read, and exported with who and when', async () => {
    const page = await openLibrary(browsing);
    await importFile(page, formats.jsonl.write(articles));
    await waitForCount(page, '2 articles');
    await openArticle(page, 'Report 0');
    await named(page, '.hint', 'Write your name first');
    await type(page, '.coding-bar input', 'Ada Brandt');
    await page.keyboard.press('Tab');
    await takeCodebook(page, 'nothing\n"');
    await takeCodebook(page, 'code;label\nECON;Economy\nLAW;Courts and police\n');
    await named(page, '.codebook p', 'A codebook with 2 codes');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

    await page.keyboard.press('j');
    await on(page, first, 'x');
    await named(page, `${row(first)} .tag`, 'Not a claim');
    await on(page, first, 'j');

    await on(page, second, 's');
    await write(page, 's', 'Nobody of this name');
    await named(page, '.wrong', '“Nobody of this name”: The article has no source');
    await write(page, 's', other.slice(0, 10).toLowerCase());
    await named(page, `${row(second)} del`, second.source?.name ?? 'No source named');
    await on(page, second, '3', 'c');
    await named(page, `${row(second)} .status.disputed`, '');
    await write(page, 'c', 'courts');
    await named(page, `${row(second)} .tag`, 'LAW');
    await on(page, second, 'e');
    await keyboardOn(page, 'section.text');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await named(page, `${row(second)} .was`, `Read as: ${second.content[0]?.text}`);

    // Said, and taken back.
    await on(page, second, 'j');
    await on(page, third, '2');
    await named(page, `${row(third)} .who-when`, 'Ada Brandt');
    await on(page, third, 'Backspace');
    await page.waitForFunction(
      (selector) => !document.querySelector(`${selector} .who-when`),
      { polling: 50 },
      row(third),
    );

    await on(page, third, 'm');
    await keyboardOn(page, 'section.text');
    for (const key of ['ArrowDown', 'ArrowDown', 'Shift+ArrowRight', 'Enter']) {
      if (key.startsWith('Shift')) await page.keyboard.down('Shift');
      await page.keyboard.press(key.replace('Shift+', '') as KeyInput);
      if (key.startsWith('Shift')) await page.keyboard.up('Shift');
    }
    await keyboardOn(page, '.missed input');
    await page.keyboard.type(other);
    await refuseNextWrite(page);
    await page.keyboard.press('Enter');
    await named(page, '.problem', 'The browser has no more room');
    expect(await page.$eval('.missed input', (input) => (input as HTMLInputElement).value)).toBe(other);
    await page.keyboard.press('Enter');
    await named(page, '[data-row=x1] .tag', 'added');
    expect(await page.$('.problem')).toBeNull();
    await on(page, third, 'f');
    await page.waitForSelector('.coding-bar [aria-pressed=true]');

    await page.keyboard.press('n');
    await named(page, '.opened h2', 'Lighthouse');

    const again = await openLibrary(browsing);
    await named(again, '.row .tag', 'coded by Ada Brandt');
    await press(again, 'Select all');
    const [format, coder] = await again.$$('.selection select');
    await format?.select('jsonl');
    await press(again, 'Export 2');
    const lines = (await takeDownload(browsing.downloads, 'jsonl')).content.toString().trim().split('\n');
    const exported = lines.map((line) => JSON.parse(line) as WithCorrections);
    const { corrections = [], ...read }: WithCorrections =
      exported.find(({ id }) => id === 'article-0') ?? demo;
    expect(read).toEqual(articles[0]);
    const kinds = (corrections as Coding[]).map(({ by, correction: { kind } }) => `${by}: ${kind}`);
    expect(new Set(kinds)).toEqual(
      new Set(
        ['not-a-claim', 'wrong-source', 'status', 'code', 'wrong-extent', 'missed', 'finished'].map(
          (kind) => `Ada Brandt: ${kind}`,
        ),
      ),
    );
    expect(exported.find(({ id }) => id === 'article-1')).toEqual(articles[1]);

    await format?.select('csv');
    await coder?.select('by Ada Brandt');
    await press(again, 'Export 2');
    const table = readCsv((await takeDownload(browsing.downloads, 'csv')).content.toString());
    const claims = table.find(({ id }) => id === 'article-0')?.claims ?? [];
    expect(claims).toHaveLength(demo.claims.length);
    expect(claims.map(({ id }) => id)).not.toContain(first.id);
    expect(claims.find(({ id }) => id === second.id)).toMatchObject({
      source: { name: other },
      status: 'disputed',
      code: 'LAW',
      corrected: { by: 'Ada Brandt' },
    });
    expect(claims.find(({ id }) => id === 'x1')?.source?.name).toBe(other);
  });

  it('tells how far two coders agree, from what the other has exported, and takes nothing of it', async () => {
    const page = await openLibrary(browsing);
    await waitForCount(page, '2 articles');
    await page.$eval('.agreement summary', (summary) => (summary as HTMLElement).click());
    await named(page, '.agreement [role=status]', 'There are not two coders yet');
    // The other has not given a name: they are called as their file is.
    await compareWith(
      page,
      'ben.jsonl',
      exportOf(articles[0] as Analysis, [[second, { kind: 'status', status: 'disputed' }]]),
    );
    await named(page, '.agreement [role=status]', 'One article is finished by both');
    const all = demo.claims.length + 1;
    // Ada has set one aside and added one; Ben has the same status for the second, and another source.
    const share = (part: number, whole: number) =>
      (part / whole).toLocaleString('en', { style: 'percent', maximumFractionDigits: 1 });
    const table = await page.$$eval('.agreement tr[data-variable]', (rows) =>
      rows.map((each) => [...each.children].map((cell) => cell.textContent)),
    );
    expect(table.map(([, units, percent]) => [units, percent])).toEqual([
      [String(all), share(all - 2, all)],
      [String(all - 2), share(all - 3, all - 2)],
      [String(all - 2), share(all - 3, all - 2)],
      [String(all - 2), share(1, 1)],
      ['0', '–'],
    ]);
    expect(table[3]?.[3]).toBe('1.000');
    await page.$eval('.differences summary', (summary) => (summary as HTMLElement).click());
    await named(page, '.differences a', 'Report 0');
    expect(await page.$$eval('.differences tbody tr', (rows) => rows.length)).toBe(4);
    await press(page, 'Save all judgements');
    const { content } = await takeDownload(browsing.downloads, 'csv');
    const lines = content.toString().trim().split('\r\n');
    expect(lines[0]).toBe('article,variable,words,Ada Brandt,ben.jsonl');
    expect(lines).toHaveLength(1 + all + 4 * (all - 2));
    const again = await openLibrary(browsing);
    await named(again, '.row .tag', 'coded by Ada Brandt');
    expect(await again.$$eval('.row .tag', (tags) => tags.length)).toBe(1);
  });
});
