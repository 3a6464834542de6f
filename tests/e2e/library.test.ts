import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { KeyInput } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press as pressInSidebar } from '../../scripts/browsers/click.ts';
import { takeDownload } from '../../scripts/browsers/download.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { until } from '../../scripts/lib/until.ts';
import { formats } from '../../src/formats/index.ts';
import { scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { importFile, openLibrary, press, type, variants, waitForCount } from './support/library.ts';
import { focusOn, named } from './support/own-pages.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const demo = scanned(demoArticle);
const articles = variants(demo, 240);
const lines = (file: Buffer) => gunzipSync(file).toString().trim().split('\n');

inEachBrowser('the library', (browsing) => {
  it('has what the sidebar saves, and opens from there', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await pressInSidebar(page, 'Save');
    await pressInSidebar(page, 'Open library');
    const library = await openLibrary(browsing);
    await waitForCount(library, 'One article');
    await (await named(library, '.row a', demo.title ?? '')).evaluate((link) =>
      (link as HTMLElement).click(),
    );
    await named(library, '.claims button', '');
    expect(await library.$$eval('.claims li', (all) => all.length)).toBe(demo.claims.length);
    const marked = () => library.evaluate(() => CSS.highlights.get('sourcelight-reported')?.size ?? 0);
    await until('the marks', async () => (await marked()) > 0);
    await library.evaluate(() => document.querySelector<HTMLElement>('.claims button')?.click());
    const first = demo.claims.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)[0];
    await library.waitForFunction(
      (words) =>
        [...(CSS.highlights.get('sourcelight-focused-content') ?? [])].some((range) =>
          words.includes(String(range)),
        ),
      {},
      first?.text ?? '',
    );
    await type(library, '[name=tags]', 'bridge, ford');
    await press(library, 'Keep tags and note');
    await named(library, '.said', 'Kept.');
    const again = await openLibrary(browsing);
    await named(again, '.row .tag', 'bridge');
    await press(again, 'Select all');
    await press(again, 'Delete one');
    await press(again, 'Delete for good');
    await named(again, '.lede', 'Nothing is saved yet');
  });

  it('imports what the command line writes, searches, filters, exports a selection', async () => {
    const page = await openLibrary(browsing);
    await importFile(page, formats.jsonl.write(articles));
    await waitForCount(page, '240 articles');
    expect(await page.$$eval('.row', (rows) => rows.length)).toBeLessThan(60);
    await type(page, '[type=search]', 'lighth');
    await waitForCount(page, 'One article');
    await type(page, '[type=search]', '-lighthouse');
    await waitForCount(page, '239 articles');
    await type(page, '[type=search]', '"no such phrase is there"');
    await waitForCount(page, 'No article');
    await type(page, '[type=search]', ' ');
    await page.select('.filters select', 'odd.example');
    await waitForCount(page, '120 articles');
    const [format] = await page.$$('.selection select');
    await format?.select('jsonl');
    await press(page, 'Export 120');
    const { content } = await takeDownload(browsing.downloads, 'jsonl');
    const expected = new Set(articles.filter((_, at) => at % 2 === 1).map((each) => JSON.stringify(each)));
    expect(new Set(content.toString().trim().split('\n'))).toEqual(expected);
  });

  it('exports everything as one file, deletes, undoes, and takes the file back to the same', async () => {
    const page = await openLibrary(browsing);
    await waitForCount(page, '240 articles');
    await press(page, 'Export everything');
    const before = lines((await takeDownload(browsing.downloads, 'gz')).content);
    expect(before).toHaveLength(242);
    await press(page, 'Select all');
    await press(page, 'Delete 240');
    await named(page, '.said', '240 articles deleted');
    await press(page, 'Undo');
    await waitForCount(page, '240 articles');
    await press(page, 'Select all');
    await press(page, 'Delete 240');
    await press(page, 'Delete for good');
    await named(page, '.lede', 'Nothing is saved yet');
    await importFile(page, before.join('\n'));
    await waitForCount(page, '240 articles');
    await press(page, 'Export everything');
    const after = lines((await takeDownload(browsing.downloads, 'gz')).content);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it('takes nothing of a file that is cut short or something else, and says what to do', async () => {
    const page = await openLibrary(browsing);
    await waitForCount(page, '240 articles');
    await importFile(page, readFileSync(demoArticle));
    await named(page, '.problem', 'This file holds no analyses');
    await importFile(page, '{"sourcelight":"library","schema":1,"articles":3}\n');
    await named(page, '.problem', 'This file ends too early');
    await waitForCount(page, '240 articles');
  });

  // Firefox gives little room from its start on, or never: see little-room.test.ts.
  if (browsing.kind === 'chromium')
    it('says that room runs short before it does', async () => {
      const page = await openLibrary(browsing);
      await until('what the browser keeps', () =>
        page.evaluate(() =>
          document.querySelector('.storage')?.textContent?.includes('The browser keeps the library'),
        ),
      );
      const session = await page.createCDPSession();
      const origin = await page.evaluate(() => location.origin);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 15_000_000 });
      await page.reload();
      await named(page, '.problem', 'The browser’s room is nearly used up. Export the library');
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      await page.reload();
      await waitForCount(page, '240 articles');
      await until('no warning', () => page.$('.problem').then((problem) => problem === null));
    });

  it('is used by keyboard', async () => {
    const page = await openLibrary(browsing);
    await waitForCount(page, '240 articles');
    await focusOn(page, '.row a');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.closest('[data-at="239"]'));
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.activeElement?.closest('[data-at="238"]'));
    await page.keyboard.press(' ' as KeyInput);
    await named(page, '.count', '240 articles · one selected');
    await page.keyboard.press('Delete');
    await waitForCount(page, '239 articles');
    await press(page, 'Undo');
    await waitForCount(page, '240 articles');
    await focusOn(page, '.row a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.claims button');
  });

  it('sums sources and months of what is found', async () => {
    const page = await openLibrary(browsing);
    await type(page, '[type=search]', 'lighthouse');
    await waitForCount(page, 'One article');
    await page.$eval('.panel summary', (summary) => (summary as HTMLElement).click());
    await page.waitForSelector('.pictures table');
    const sums = await page.$$eval('.pictures table:first-child tbody tr', (rows) =>
      rows.map((row) => Number(row.querySelector('td')?.textContent)),
    );
    const most = Math.max(...demo.sources.map((source) => source.claims.length));
    expect(sums[0]).toBe(most);
  });
});
