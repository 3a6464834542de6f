import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickIn } from '../../scripts/browsers/click.ts';
import { HOST, inSidebar, openSidebar, settled, sidebarText } from '../../scripts/browsers/sidebar.ts';
import { until } from '../../scripts/lib/until.ts';
import { difficultPages } from './support/difficult-pages.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { cardWords, countOf, listed, marks, serialisedWithoutHost } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const said = 'The bridge will stay shut until May, the mayor of Harrow Ford said.';
const site = useSite({
  ...difficultPages,
  '/field.html': {
    body: `<!doctype html><title>Notes</title><textarea rows="4" cols="60">${said} It rained.</textarea>`,
  },
  '/app-without-article.html': {
    body: `<!doctype html><title>Board</title><ul><li>Bridge</li></ul><div><span>${said}</span></div>
      <div><b>“We were not asked,”</b> said Ines Marlow, who runs the ferry.</div><p>It rained.</p>`,
  },
  '/framed.html': {
    body: `<!doctype html><title>Frame</title><p>Around it.</p><iframe src="/app-without-article.html"></iframe>`,
  },
});

/** Selects from the beginning of one element to the end of another, as dragging over them does. */
const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    (first, last) => {
      const [start, end] = [document.querySelector(first), document.querySelector(last)];
      if (!start || !end) throw new Error('Nothing to select.');
      start.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    from,
    to,
  );

const note = (page: Page) => inSidebar(page, '.selection-note', 'Only the selected text is listed.');
const words = async (page: Page) => Object.values(await cardWords(page)).join(' ');

inEachBrowser('scanning the selected text', (browsing) => {
  it.each(['shortcut', 'menu'] as const)('lists it by the %s on a page without an article', async (by) => {
    const page = await browsing.visit(site.at('/app-without-article.html'));
    const before = await serialisedWithoutHost(page);
    await select(page, 'span', 'div:nth-of-type(2)');
    await browsing.driver.scanSelection(page, by);
    expect(await settled(page)).toBe('read');
    await note(page);
    expect(await words(page)).toContain('Ines Marlow');
    expect(await listed(page)).toHaveLength(2);
    const marked = Object.values(await marks(page)).flat();
    expect(marked).toContain('The bridge will stay shut until May');
    expect(marked).toContain('“We were not asked,”');
    expect(await serialisedWithoutHost(page)).toBe(before);
  });

  it('lists a part of an article, and the whole of it when asked', async () => {
    const page = await browsing.visit(site.at('/article.html'));
    await select(page, '.body p:nth-of-type(2)', '.body p:nth-of-type(3)');
    await browsing.driver.scanSelection(page, 'shortcut');
    expect(await settled(page)).toBe('read');
    await note(page);
    const few = (await listed(page)).length;
    expect(few).toBeGreaterThan(0);
    await (await inSidebar(page, '.selection-note button', 'Read the whole article')).focus();
    await page.keyboard.press('Enter');
    await until('the whole article', async () => (await listed(page)).length > few);
    expect(await countOf(page, '.selection-note')).toBe(0);
  });

  it('takes the place of the article in a sidebar that is open', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const all = (await listed(page)).length;
    await select(page, '.body p:nth-of-type(2)', '.body p:nth-of-type(3)');
    await browsing.driver.scanSelection(page, 'shortcut');
    await note(page);
    await until(
      'fewer claims',
      async () => (await listed(page)).length < all && (await listed(page)).length > 0,
    );
  });

  it('reads a few paragraphs of a very long page', async () => {
    const page = await browsing.visit(site.at('/long.html'));
    await select(page, 'article p:nth-of-type(400)', 'article p:nth-of-type(404)');
    await browsing.driver.scanSelection(page, 'shortcut');
    expect(await settled(page)).toBe('read');
    await note(page);
    expect((await listed(page)).length).toBeLessThan(40);
  });

  it.each(['shortcut', 'menu'] as const)(
    'lists by the %s what is selected in a field, and says that it is not marked',
    async (by) => {
      const page = await browsing.visit(site.at('/field.html'));
      await page.$eval(
        'textarea',
        (field, end) => {
          field.focus();
          field.setSelectionRange(0, end);
        },
        said.length,
      );
      await browsing.driver.scanSelection(page, by);
      expect(await settled(page)).toBe('read');
      expect(await (await note(page)).evaluate((element) => element.textContent)).toContain(
        'It stands in a field',
      );
      expect(await words(page)).toContain('The bridge will stay shut until May');
      expect(await marks(page)).toEqual({});
    },
  );

  it('lists what is selected in a frame', async () => {
    const page = await browsing.visit(site.at('/framed.html'));
    const frame = await until('the frame', async () => page.frames()[1]);
    await frame.waitForSelector('span');
    await page.evaluate(() => {
      const inner = document.querySelector('iframe');
      inner?.focus();
      const text = inner?.contentDocument?.querySelector('span');
      if (text) inner?.contentWindow?.getSelection()?.selectAllChildren(text);
    });
    await browsing.driver.scanSelection(page, 'shortcut');
    expect(await settled(page)).toBe('read');
    expect(await (await note(page)).evaluate((element) => element.textContent)).toContain('in a frame');
    expect(await listed(page)).toHaveLength(1);
  });

  it('says so where nothing is selected, and reads the article when asked', async () => {
    const page = await browsing.visit(site.at('/article.html'));
    await browsing.driver.scanSelection(page, 'shortcut');
    expect(await settled(page)).toBe('notice');
    expect(await sidebarText(page)).toContain('Nothing is selected');
    await clickIn(page, '.notice button', 'Read the whole article');
    await until('the article', async () => (await listed(page)).length > 10);
  });

  it('leaves the toolbar button to the article', async () => {
    const page = await browsing.visit(site.at('/article.html'));
    await select(page, '.body p:nth-of-type(2)', '.body p:nth-of-type(3)');
    await browsing.driver.scanSelection(page, 'shortcut');
    await note(page);
    const few = (await listed(page)).length;
    await browsing.driver.clickAction(page);
    await until('the sidebar to close', () => page.evaluate((host) => !document.querySelector(host), HOST));
    await openSidebar(browsing.driver, page);
    expect((await listed(page)).length).toBeGreaterThan(few);
  });
});
