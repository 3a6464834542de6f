import type { ElementHandle, Page } from 'puppeteer-core';
import type { Analysis } from '../../../src/engine/types.ts';
import type { Browsing } from './each-browser.ts';
import { focusOn, named, openOwn } from './own-pages.ts';
import { passingFile } from './passing-file.ts';

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
  const input = (await page.waitForSelector('.storage input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(passingFile('articles.jsonl', content));
}

export const press = async (page: Page, words: string) =>
  (await named(page, 'button', words)).evaluate((button) => (button as HTMLElement).click());

/** How many articles are found, as the page says it. */
export const waitForCount = async (page: Page, words: string): Promise<void> => {
  await named(page, '.count', words);
};

export async function type(page: Page, selector: string, words: string): Promise<void> {
  await focusOn(page, selector);
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  await page.keyboard.type(words);
}

const DATABASE = 'sourcelight-library';

/** When each article of the library was read, by its address; asked of any of the extension's own pages. */
export const savedIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async (name) => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some((each) => each.name === name)) return {};
    const database = await answer(indexedDB.open(name));
    const all = await answer(database.transaction('analyses').objectStore('analyses').getAll());
    database.close();
    return Object.fromEntries(all.map(({ analysis }) => [analysis.url, analysis.analyzedAt]));
  }, DATABASE);

/** Makes the library one of a later version, which this one cannot write to. */
export const spoilLibrary = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, 1000);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    DATABASE,
  );

/** Throws the library away, so that the extension begins another. */
export const renewLibrary = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    DATABASE,
  );
