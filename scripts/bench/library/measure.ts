import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Browsing } from '../../../tests/e2e/support/each-browser.ts';
import { importFile, openLibrary, press } from '../../../tests/e2e/support/library.ts';
import { takeDownload } from '../../browsers/download.ts';
import { until } from '../../lib/until.ts';
import { median } from '../median.ts';
import { type Answered, frameTimes, searchTimes, type Typed } from './in-page.ts';

/** What a person types at once: one letter up to a sentence, phrases, accents, what is nowhere. */
const SEARCHES = [
  ...['t', 'trump', 'clinton said', '"white house"', 'the -president', 'président', '-"white house"'],
  ...[
    'who said that the senator was',
    '"the president of the united states"',
    'no such word is there',
    'qqq',
    '',
  ],
];
/** And letter by letter. */
const LETTER_BY_LETTER = 'washington said that the president was';
const SOURCES = ['s', 'sp', 'spokes', 'spokesman', ''];
const ROUNDS = 5;
const SCROLLING = 5;
const PATIENCE = 600_000;
/** The index of words is made in the background meanwhile. */
const INDEXING = 20_000;
const ms = (value: number) => value.toFixed(0);

/** Measures a library of so many articles, and prints what it finds. */
export async function measureLibrary(browsing: Browsing, file: Buffer, count: number): Promise<void> {
  const first = await openLibrary(browsing);
  const all = `${count} articles`;
  console.log(
    `  taken from a file of ${(file.length / 1e6).toFixed(0)} MB: ${await timed(() => take(first, file, all))}`,
  );
  await first.close();
  const page = await openLibrary(browsing);
  console.log(`  opened: ${await timed(() => shows(page, all))}`);
  await typeLetters(page, 'as soon as it is open');
  await pause(INDEXING);
  await search(page);
  await typeLetters(page, 'later');
  await scroll(page);
  const { used, persisted } = await page.evaluate(async () => ({
    used: (await navigator.storage.estimate()).usage ?? Number.NaN,
    persisted: await navigator.storage.persisted(),
  }));
  console.log(`  storage: ${(used / 1e6).toFixed(0)} MB, ${persisted ? '' : 'not '}persistent`);
  await roundTrip(browsing, page, all);
}

async function search(page: Page): Promise<void> {
  const typed = (field: Typed['field']) => (words: string) => ({ field, words });
  tell('search', await searchTimes(page, SEARCHES.map(typed('search')), ROUNDS));
  // With words beside it.
  await searchTimes(page, [{ field: 'search', words: 'said' }], 1);
  tell('“said”, and source', await searchTimes(page, SOURCES.map(typed('source')), ROUNDS));
  await searchTimes(page, [{ field: 'search', words: '' }], 1);
}

async function typeLetters(page: Page, when: string): Promise<void> {
  const letters = [...LETTER_BY_LETTER].map((_, at) => LETTER_BY_LETTER.slice(0, at + 1));
  const typed = [...letters, ''].map((words): Typed => ({ field: 'search', words }));
  const times = (await searchTimes(page, typed, 1)).map(({ milliseconds }) => milliseconds);
  console.log(
    `  ${JSON.stringify(LETTER_BY_LETTER)} typed letter by letter, ${when}: median ${ms(median(times))} ms, at most ${ms(Math.max(...times))} ms`,
  );
}

function tell(what: string, answers: readonly Answered[]): void {
  for (const asked of new Set(answers.map((answer) => answer.asked))) {
    const of = answers.filter((answer) => answer.asked === asked);
    const times = of.map(({ milliseconds }) => milliseconds);
    console.log(
      `  ${what} ${JSON.stringify(asked).padEnd(40)} ${ms(median(times)).padStart(5)} ms, at most ${ms(Math.max(...times)).padStart(5)}  ${of[0]?.found}`,
    );
  }
}

async function scroll(page: Page): Promise<void> {
  const frames = (await frameTimes(page, SCROLLING)).sort((a, b) => a - b);
  const late = frames.filter((time) => time > 50).length;
  console.log(
    `  scrolling: ${frames.length} frames in ${SCROLLING} s, median ${ms(median(frames))} ms, 95 % within ${ms(frames[Math.floor(frames.length * 0.95)] ?? 0)} ms, ${late} over 50 ms, the longest ${ms(frames.at(-1) ?? 0)} ms`,
  );
}

async function roundTrip(browsing: Browsing, page: Page, all: string): Promise<void> {
  const began = performance.now();
  const file = await exportAll(browsing, page);
  console.log(`  all exported: ${seconds(performance.now() - began)}, ${(file.length / 1e6).toFixed(1)} MB`);
  await press(page, 'Select all');
  await press(page, 'Delete');
  await press(page, 'Delete for good');
  await until('the empty library', () => page.$('.lede').then((lede) => lede !== null), PATIENCE);
  console.log(`  taken back: ${await timed(() => take(page, file, all))}`);
  const [before, after] = [linesOf(file), linesOf(await exportAll(browsing, page))];
  const same = before.length === after.length && before.every((line, at) => line === after[at]);
  console.log(
    `  exported again: ${same ? 'the same content' : 'OTHER CONTENT'}, ${after.length - 1} articles`,
  );
}

/** Without the first, which tells the time. */
const linesOf = (file: Buffer) => gunzipSync(file).toString().trim().split('\n').slice(1);

async function exportAll(browsing: Browsing, page: Page): Promise<Buffer> {
  await press(page, 'Export everything');
  return (await takeDownload(browsing.downloads, 'gz', PATIENCE)).content;
}

async function take(page: Page, file: Buffer, all: string): Promise<void> {
  await importFile(page, file);
  await shows(page, all);
}

/** Asks from without, again and again: what waits within the page is given up after three minutes. */
const shows = (page: Page, words: string) =>
  until(
    words,
    () =>
      page.evaluate(
        (wanted) =>
          document
            .querySelector('.count')
            ?.textContent?.replace(/\D+(?=\d)/g, '')
            .startsWith(wanted),
        words,
      ),
    PATIENCE,
  );

async function timed(work: () => Promise<unknown>): Promise<string> {
  const began = performance.now();
  await work();
  return seconds(performance.now() - began);
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
