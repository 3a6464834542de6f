import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { closeByButton, press } from '../../scripts/browsers/click.ts';
import { tabAt } from '../../scripts/browsers/launch.ts';
import { inSidebar, phaseOf, settled, sidebarText } from '../../scripts/browsers/sidebar.ts';
import { until } from '../../scripts/lib/until.ts';
import { type Browsing, inEachBrowser } from './support/each-browser.ts';
import { openLibrary, renewLibrary, savedIn, spoilLibrary, waitForCount } from './support/library.ts';
import { moveOn, movingSite } from './support/moving-site.ts';
import { focusOn, named, openOwn } from './support/own-pages.ts';
import { traces } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite(movingSite);
const HERE = '*://127.0.0.1/*';
const UNTOUCHED = { elements: 0, sheets: 0, highlights: 0, marginRight: '0px' };

/** The scripts that the browser would put into pages by itself. */
const registered = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>;
    const scripts = await (browser ?? chrome)?.scripting.getRegisteredContentScripts();
    return scripts?.flatMap(({ matches }) => matches) ?? [];
  });

/** Whether an article is known that should have been saved. */
const hasUnsaved = async () => {
  const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>;
  return Object.keys((await (browser ?? chrome)?.storage.local.get('unsaved')) ?? {}).length > 0;
};

interface Extension {
  storage: { local: { get: (name: string) => Promise<object> } };
  scripting: { getRegisteredContentScripts: () => Promise<{ matches: string[] }[]> };
}

const noneRegistered = (options: Page) =>
  until('no script to be registered', async () => (await registered(options)).length === 0);

/** Long enough for a page to have settled and been read, if anything were to read it. */
const AWHILE = 3000;

async function isLeftAlone(browsing: Browsing): Promise<void> {
  const page = await browsing.visit(site.at('/article.html'));
  await new Promise((resolve) => setTimeout(resolve, AWHILE));
  expect(await browsing.driver.badge(page)).toBe('');
  expect(await traces(page)).toEqual(UNTOUCHED);
}

async function isReadByItself(browsing: Browsing): Promise<Page> {
  const page = await browsing.visit(site.at('/article.html'));
  await until('the count on the button', async () => /^\d+$/.test(await browsing.driver.badge(page)));
  return page;
}

async function allowEverywhere(browsing: Browsing): Promise<Page> {
  await browsing.driver.sayYes('*://*/*');
  const options = await openOwn(browsing, '/options.html');
  await (await named(options, '.switch', 'On all sites')).click();
  await until('the script', async () => (await registered(options)).includes('*://*/*'));
  return options;
}

inEachBrowser('reading without a click', (browsing) => {
  it('happens nowhere as long as nobody asked for it', async () => {
    const options = await openOwn(browsing, '/options.html');
    expect(await registered(options)).toEqual([]);
    await isLeftAlone(browsing);
  });

  it('is allowed from the sidebar for a site, has its articles saved where that is wanted, and is taken back in the options', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await browsing.driver.sayYes(HERE);
    await press(page, 'Library and options');
    await press(page, 'Always on this site');
    await tabAt(browsing.driver, '/options.html?site=127.0.0.1');

    const options = await openOwn(browsing, '/options.html?site=127.0.0.1');
    await (await named(options, '.ask button', 'Allow 127.0.0.1')).click();
    await named(options, 'h2', '127.0.0.1 is read without a click');
    await until('the script', async () => (await registered(options)).includes(HERE));
    const read = await isReadByItself(browsing);
    expect(await phaseOf(read)).toBe('closed');
    expect(await traces(read)).toEqual(UNTOUCHED);
    // Nothing is saved unasked.
    expect(await savedIn(options)).toEqual({});

    // Now its articles are to be saved too; the first time that fails, which only the library tells.
    await options.bringToFront();
    await (await named(options, '.sites .saving', 'Save its articles')).click();
    await options.waitForSelector('.sites .saving input:checked');
    await spoilLibrary(options);
    const unsaved = await isReadByItself(browsing);
    await until('word of the failure', () => options.evaluate(hasUnsaved));
    expect(await traces(unsaved)).toEqual(UNTOUCHED);
    await renewLibrary(options);
    const library = await openLibrary(browsing);
    await named(library, '.unsaved h2', 'One article could not be saved');
    await isReadByItself(browsing);
    await library.bringToFront();
    await waitForCount(library, 'One article');
    await library.waitForFunction(() => !document.querySelector('.unsaved'), { polling: 100 });
    // Read again, it is brought up to date in its place.
    const address = site.at('/article.html');
    const first = await savedIn(options);
    expect(Object.keys(first)).toEqual([address]);
    await isReadByItself(browsing);
    await until('a later reading', async () => (await savedIn(options))[address] !== first[address]);
    const saved = await savedIn(options);
    expect(Object.keys(saved)).toEqual([address]);

    await options.bringToFront();
    await (await named(options, '.sites button', 'Remove 127.0.0.1')).click();
    await named(options, '.hint', 'None yet');
    await noneRegistered(options);
    await isLeftAlone(browsing);
    expect(await savedIn(options)).toEqual(saved);
  });

  it('is allowed by keyboard alone, and ends when the browser itself takes the right away', async () => {
    await browsing.driver.sayYes(HERE);
    const options = await openOwn(browsing, '/options.html');
    await focusOn(options, '#new-site');
    await options.keyboard.type(site.at('/article.html'));
    await options.keyboard.press('Enter');
    await named(options, '.sites .granted', '127.0.0.1');
    await until('the script', async () => (await registered(options)).includes(HERE));
    await isReadByItself(browsing);

    await browsing.driver.takeAway(HERE);
    await named(options, '.sites .refused', '127.0.0.1');
    await noneRegistered(options);
    await isLeftAlone(browsing);
    await options.bringToFront();
    await (await named(options, '.sites button', 'Remove 127.0.0.1')).click();
    await named(options, '.hint', 'None yet');
  });

  it('follows a page that moves on without being loaded, and opens the sidebar only where that was chosen', async () => {
    const options = await allowEverywhere(browsing);
    await (await named(options, '.switch', 'Save every article')).click();
    await options.waitForSelector('.switch:nth-last-of-type(2) input:checked');
    let page = await browsing.visit(site.at('/moving/river.html'));
    const badge = () => browsing.driver.badge(page);
    const count = (of: string, is: (text: string) => boolean) =>
      until(`the count of ${of}`, async () => {
        const text = await badge();
        return is(text) ? text : undefined;
      });
    const river = await count('the first article', (text) => /^\d+$/.test(text));
    await moveOn(page, '/moving/clock.html');
    const clock = await count('the second article', (text) => /^\d+$/.test(text) && text !== river);
    await moveOn(page, '/moving/front.html');
    await until('no count on a page without an article', async () => (await badge()) === '');
    await page.evaluate(() => history.back());
    await count('the second article', (text) => text === clock);
    // Away and back, as a page that the browser has kept or loads anew.
    await page.goto(site.at('/article.html'));
    await count('another page', (text) => /^\d+$/.test(text) && text !== clock);
    // Not by the driver’s own way, which in Firefox waits for a load that a page which was kept does not have.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await count('the second article', (text) => text === clock);
    expect(await traces(page)).toEqual(UNTOUCHED);

    await options.bringToFront();
    await (await named(options, '.switch', 'Open the sidebar there too')).click();
    await options.waitForSelector('.switch:last-of-type input:checked');
    // In another tab: of one that was brought back Firefox’s driver does not tell when it has gone on.
    page = await browsing.visit(site.at('/moving/river.html'));
    expect(await settled(page)).toBe('read');
    await until('the first article', async () => (await sidebarText(page)).includes('Edda Quill'));
    // It is saved by itself, so that there is nothing left to save.
    await inSidebar(page, 'button', 'Open library');
    // The keys stay with the page.
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await count('the first article', (text) => text === river);
    await moveOn(page, '/moving/clock.html');
    await until('the second article', async () => (await sidebarText(page)).includes('Anna Fessel'));
    await count('the second article', (text) => text === clock);
    await moveOn(page, '/moving/front.html');
    await until('a notice', async () => (await phaseOf(page)) === 'notice');
    await until('no count on a page without an article', async () => (await badge()) === '');
    await closeByButton(page);

    // A page that is still open is not read any more either, once the right to it is gone.
    await options.bringToFront();
    await (await named(options, '.switch', 'Open the sidebar there too')).click();
    await (await named(options, '.switch', 'On all sites')).click();
    await noneRegistered(options);
    await page.bringToFront();
    await moveOn(page, '/moving/river.html');
    await isLeftAlone(browsing);
    expect(await badge()).toBe('');
    expect(await traces(page)).toEqual(UNTOUCHED);
    // All articles that were read, and not the page that is none.
    expect(Object.keys(await savedIn(options)).sort()).toEqual(
      ['/article.html', '/moving/clock.html', '/moving/river.html'].map(site.at),
    );
  });
});
