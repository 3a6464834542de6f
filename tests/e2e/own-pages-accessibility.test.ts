import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { demoArticle } from '../../scripts/lib/paths.ts';
import type { Analysis, Claim } from '../../src/engine/types.ts';
import { formats } from '../../src/formats/index.ts';
import { scanned } from './support/claims.ts';
import { compareWith, exportOf, keyboardOn, openArticle } from './support/coding.ts';
import { type Browsing, inEachBrowser } from './support/each-browser.ts';
import { importFile, openLibrary, press, type, variants } from './support/library.ts';
import { lookAs, looks } from './support/looks.ts';
import { named, openOwn, violationsIn } from './support/own-pages.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 780 };

const demo = scanned(demoArticle);
const claim = demo.claims[0] as Claim;
const articles = variants(demo, 2);

/** Each page of ours, with as much on it as there can be. */
const pages: Record<string, (browsing: Browsing) => Promise<Page>> = {
  'the options, with a question and an error': async (browsing) => {
    const name = 'a-rather-long-name.harrow-courier.example';
    const page = await openOwn(browsing, `/options.html?site=${name}`);
    await named(page, 'button', `Allow ${name}`);
    await type(page, '#new-site', 'two words');
    await page.keyboard.press('Enter');
    await named(page, '[role=alert]', 'That is not a site');
    return page;
  },
  'the library, with pictures and two coders compared': async (browsing) => {
    const page = await openLibrary(browsing);
    const [coded, other] = [articles[0] as Analysis, articles[1] as Analysis];
    await importFile(
      page,
      exportOf(coded, [[claim, { kind: 'not-a-claim' }]], 'Ada Brandt') + formats.jsonl.write([other]),
    );
    await named(page, '.row .tag', 'coded by Ada Brandt');
    await press(page, 'Select all');
    await page.$$eval('.panel summary', (all) => {
      for (const summary of all) (summary as HTMLElement).click();
    });
    await compareWith(page, 'ben.jsonl', exportOf(coded, [], 'Ben Okoro'));
    await named(page, '.differences summary', '').then((summary) => summary.click());
    return page;
  },
  'an article that is coded': async (browsing) => {
    const page = await openLibrary(browsing);
    await openArticle(page, 'Report 0');
    await type(page, '[data-coder]', 'Ada Brandt');
    await page.keyboard.press('Tab');
    await named(page, '.hint', '');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('j');
    await keyboardOn(page, '.claim');
    await page.keyboard.press('j');
    await page.waitForSelector('.rulings .fields');
    await page.keyboard.press('m');
    await keyboardOn(page, 'section.text');
    await page.keyboard.press('Enter');
    await keyboardOn(page, '.missed input');
    await page.keyboard.type('Nobody of this name');
    await page.keyboard.press('Enter');
    await named(page, '.missed .wrong', '“Nobody of this name”');
    await page.$eval('.keys summary', (summary) => (summary as HTMLElement).click());
    return page;
  },
  'the welcome page': (browsing) => openOwn(browsing, '/welcome.html'),
};

inEachBrowser('accessibility of our own pages', (browsing) => {
  it.each(Object.keys(pages))(
    '%s: no violations in any theme, and nothing that scrolls sideways',
    async (name) => {
      const page = await pages[name]?.(browsing);
      if (!page) throw new Error(`No page is called ${name}.`);
      const found: Record<string, string[]> = {};
      for (const [theme, look] of Object.entries(looks)) {
        await lookAs(browsing, page, look);
        for (const viewport of [WIDE, NARROW]) {
          await page.setViewport(viewport);
          found[`${theme}, ${viewport.width}`] = await violationsIn(page);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
        }
      }
      expect(Object.values(found)).toHaveLength(2 * Object.keys(looks).length);
      expect(Object.fromEntries(Object.entries(found).filter(([, each]) => each.length > 0))).toEqual({});
    },
  );
});
