import type { ElementHandle, Page } from 'puppeteer-core';
import type { Coding, Ruling } from '../../../src/coding/coding.ts';
import { codingOf } from '../../../src/coding/make.ts';
import type { Analysis, Claim } from '../../../src/engine/types.ts';
import { formats } from '../../../src/formats/index.ts';
import { passingFile } from './passing-file.ts';

/** An article as a coder exports it who is through with it. */
export function exportOf(analysis: Analysis, said: readonly [Claim, Ruling][], by?: string): string {
  const made = (claim: Claim | null, ruling: Ruling, at: number): Coding =>
    codingOf(analysis, claim, ruling, {
      id: `${by}-${at}`,
      page: '',
      at: '2026-04-01T10:00:00Z',
      ...(by === undefined ? {} : { by }),
    });
  const corrections = [
    ...said.map(([claim, ruling], at) => made(claim, ruling, at)),
    made(null, { kind: 'finished' }, said.length),
  ];
  return formats.jsonl.write([{ ...analysis, corrections } as Analysis]);
}

/** Chooses a file with this content for one of the library’s fields. */
async function choose(page: Page, selector: string, name: string, content: string): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(passingFile(name, content));
}

export const takeCodebook = (page: Page, content: string) =>
  choose(page, 'input[data-codebook]', 'codes.csv', content);

export const compareWith = (page: Page, name: string, content: string) =>
  choose(page, 'input[data-exports]', name, content);

/** Opens the article that is called so. */
export async function openArticle(page: Page, title: string): Promise<void> {
  await page.waitForSelector('.row a');
  await page.$$eval(
    '.row a',
    (links, wanted) => (links as HTMLElement[]).find((link) => link.textContent?.trim() === wanted)?.click(),
    title,
  );
  await page.waitForSelector('.claim');
}

/** Waits until the keyboard is on something. */
export const keyboardOn = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), { polling: 50 }, selector);
