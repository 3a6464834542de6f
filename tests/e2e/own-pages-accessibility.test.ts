import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Browsing, inEachBrowser } from './support/each-browser.ts';
import { lookAs, looks } from './support/looks.ts';
import { named, openOwn, violationsIn } from './support/own-pages.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 780 };

/** Each page of ours, with as much on it as there can be. */
const pages: Record<string, (browsing: Browsing) => Promise<Page>> = {
  'the options, with a question and an error': async (browsing) => {
    const name = 'a-rather-long-name.harrow-courier.example';
    const page = await openOwn(browsing, `/options.html?site=${name}`);
    await named(page, 'button', `Allow ${name}`);
    await page.type('#new-site', 'two words');
    await page.keyboard.press('Enter');
    await named(page, '[role=alert]', 'That is not a site');
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
