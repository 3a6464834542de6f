import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Analysis } from '../../../src/engine/types.ts';
import type { Browsing } from './each-browser.ts';
import { named, openOwn } from './own-pages.ts';

/** Articles made of one, with ids, titles and months of their own: the last of them alone is called “Lighthouse”. */
export const variants = (analysis: Analysis, count: number): Analysis[] =>
  Array.from({ length: count }, (_, at) => ({
    ...analysis,
    id: `article-${at}`,
    url: `https://${at % 2 === 0 ? 'even' : 'odd'}.example/${at}`,
    title: at === count - 1 ? 'Lighthouse' : `Report ${at}`,
    published: `20${10 + (at % 10)}-0${1 + (at % 9)}-01`,
  }));

export const openLibrary = (browsing: Browsing, viewport?: { width: number; height: number }) =>
  openOwn(browsing, '/library.html', viewport);

/** Has the library import a file with this content. */
export async function importFile(page: Page, content: string | Uint8Array): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'sourcelight-import-')), 'articles.jsonl');
  writeFileSync(path, content);
  const input = (await page.waitForSelector('.storage input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

export const press = async (page: Page, words: string) =>
  (await named(page, 'button', words)).evaluate((button) => (button as HTMLElement).click());

/** How many articles are found, as the page says it. */
export const waitForCount = async (page: Page, words: string): Promise<void> => {
  await named(page, '.count', words);
};

export async function type(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  await page.keyboard.type(words);
}
