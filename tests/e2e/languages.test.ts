import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickIn } from '../../scripts/browsers/click.ts';
import { inSidebar, ofSidebar } from '../../scripts/browsers/sidebar.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { focusOn, named, openOwn } from './support/own-pages.ts';
import { useSite } from './support/site.ts';

const site = useSite();

const written = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** What in the sidebar is larger than what it stands in. */
const overflowing = (page: Page) =>
  ofSidebar(page, ['no sidebar'], (root) =>
    [...root.querySelectorAll('button')]
      .filter((each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1)
      .map((each) => each.textContent ?? ''),
  );

inEachBrowser('the chosen language', (browsing) => {
  it('is spoken by the options, the library and the sidebar, from the side that it is written from', async () => {
    const options = await openOwn(browsing, '/options.html');
    await options.select('#language-choice', 'ar');
    await named(options, 'h1', 'الخيارات');
    expect(await written(options)).toEqual(['ar', 'rtl']);
    const library = await openOwn(browsing, '/library.html');
    await named(library, 'h1', 'المكتبة');
    const { page } = await browsing.read(site.at('/article.html'));
    await inSidebar(page, '[role=tab]', 'الأقوال');
    // The article's own words stay as they are.
    await inSidebar(page, 'li[data-id] .what[lang=en]');
    // So do they in the sentence on why they are marked.
    await clickIn(page, 'li[data-id]');
    const why = await inSidebar(page, 'li[data-id] .why');
    expect(await why.evaluate((element) => element.textContent)).toMatch(/عُلِّم لأن \u2068“[^”]+”\u2069/);

    expect(await overflowing(page)).toEqual([]);

    await options.bringToFront();
    // The longest words of all.
    await options.select('#language-choice', 'uk');
    await named(options, 'h1', 'Налаштування');
    const { page: other } = await browsing.read(site.at('/article.html'));
    await clickIn(other, 'li[data-id]');
    await inSidebar(other, 'li[data-id] .acts button');
    expect(await overflowing(other)).toEqual([]);

    await options.bringToFront();
    // By the keyboard: a choice is found by the first letters of its name.
    await focusOn(options, '#language-choice');
    await options.keyboard.type('Deu');
    await named(options, 'h1', 'Optionen');
    expect(await written(options)).toEqual(['de', 'ltr']);
    await library.bringToFront();
    await named(library, 'h1', 'Bibliothek');
  });
});
