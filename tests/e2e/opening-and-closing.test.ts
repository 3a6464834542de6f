import { expect, it } from 'vitest';
import { closeByButton, closeByEscape } from '../../scripts/browsers/click.ts';
import {
  HOST,
  hasKeys,
  inSidebar,
  openSidebar,
  phaseOf,
  sidebarText,
} from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { until } from '../../scripts/lib/until.ts';
import { listedOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { cardWords, listed, marks, serialised, serialisedWithoutHost, traces } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const expected = listedOf(scanned(demoArticle));
const isClosed = async (page: Parameters<typeof phaseOf>[0]) => (await phaseOf(page)) === 'closed';

inEachBrowser('opening and closing the sidebar', (browsing) => {
  it('puts nothing into a page before the button is clicked', async () => {
    const page = await browsing.visit(site.at('/article.html'));
    const untouched = { elements: 0, sheets: 0, highlights: 0, marginRight: '0px' };
    expect(await traces(page)).toEqual(untouched);
    const other = await browsing.read(site.at('/article.html'));
    expect(other.phase).toBe('read');
    expect(await traces(page)).toEqual(untouched);
  });

  it('counts and lists the statements that the command line finds in the same page, but the less certain ones', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const text = await sidebarText(page);
    const unnamed = expected.sources.filter((source) => source.anonymous).length;
    const unverified = expected.claims.filter((claim) => claim.status === 'unverified').length;
    expect(text.replace(/\s+/g, ' ')).toContain(
      `${expected.claims.length} claims ${expected.sources.length} sources ${unnamed} unnamed ${unverified} unverified`,
    );
    expect([...(await listed(page))].sort()).toEqual(expected.claims.map(({ id }) => id).sort());
    const cards = await cardWords(page);
    for (const { id, content } of expected.claims) {
      for (const fragment of content) expect(cards[id]).toContain(fragment.text);
    }
  });

  it('shows the number of claims on the button, and takes it away on closing', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const shows = (text: string) => async () => (await browsing.driver.badge(page)) === text;
    await until('the count', shows(String(expected.claims.length)));
    await closeByButton(page);
    await until('no count', shows(''));
  });

  it('marks the words of every claim listed, by status', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const marked = await marks(page);
    for (const status of ['reported', 'unverified', 'disputed', 'denied', 'confirmed'] as const) {
      const words = expected.claims
        .filter((claim) => claim.status === status)
        .flatMap(({ content }) => content.map(({ text }) => text));
      const joined = (marked[status] ?? []).join(' ').replace(/\s+/g, ' ');
      for (const fragment of words) expect(joined).toContain(fragment.split('\n\n')[0]);
    }
  });

  it('leaves the document as it is while open, but for its own element', async () => {
    const page = await browsing.visit(site.at('/article.html'));
    const before = await serialised(page);
    await openSidebar(browsing.driver, page);
    expect(await serialised(page)).not.toBe(before);
    expect(await serialisedWithoutHost(page)).toBe(before);
    expect(await page.evaluate((host) => document.querySelector(host)?.parentElement?.tagName, HOST)).toBe(
      'HTML',
    );
  });

  it.each([
    'the close button',
    'Escape in the sidebar',
    'Escape at its edge',
    'Escape in the page',
    'the toolbar button',
  ])('closes by %s and leaves nothing behind', async (way) => {
    const page = await browsing.visit(site.at('/article.html'));
    const [before, tracesBefore] = [await serialised(page), await traces(page)];
    await openSidebar(browsing.driver, page);
    await hasKeys(page);
    if (way === 'the close button') await closeByButton(page);
    else if (way === 'the toolbar button') await browsing.driver.clickAction(page);
    else {
      if (way === 'Escape in the page') await page.click('h1');
      if (way === 'Escape at its edge') await (await inSidebar(page, '[role=separator]')).focus();
      await closeByEscape(page);
    }
    await until('the sidebar to close', () => isClosed(page));
    expect(await serialised(page)).toBe(before);
    expect(await traces(page)).toEqual(tracesBefore);
  });

  it('has Alt+Shift+S bound to the toolbar button', async () => {
    // Keys pressed by automation reach the page, not the browser's own commands: that they are bound is all
    // that can be seen. What they then do is the browser's own click on the button.
    expect(await browsing.driver.shortcut()).toBe('Alt+Shift+S');
  });

  it('gives way to the script of an extension that was replaced, and leaves nothing behind', async () => {
    const page = await browsing.visit(site.at('/article.html'));
    const before = await traces(page);
    await openSidebar(browsing.driver, page);
    // What such a script does first when it comes.
    await page.evaluate(() => document.dispatchEvent(new Event('sourcelight-takes-over')));
    await until('the sidebar to close', () => isClosed(page));
    expect(await traces(page)).toEqual(before);
    expect(await openSidebar(browsing.driver, page)).toBe('read');
    expect(await page.$$(HOST)).toHaveLength(1);
  });

  it('comes back by the toolbar button with the same claims', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const first = await listed(page);
    await closeByButton(page);
    expect(await openSidebar(browsing.driver, page)).toBe('read');
    expect(await listed(page)).toEqual(first);
    expect(await page.$$(HOST)).toHaveLength(1);
  });

  it('makes room beside the article on a wide window', async () => {
    const { page } = await browsing.read(site.at('/article.html'), {
      viewport: { width: 1280, height: 800 },
    });
    const { text, panel } = await page.evaluate((host) => {
      const panelOf = document.querySelector(host)?.shadowRoot?.querySelector('.sheet');
      return {
        text: document.querySelector('.body')?.getBoundingClientRect().right ?? Number.NaN,
        panel: panelOf?.getBoundingClientRect().left ?? Number.NaN,
      };
    }, HOST);
    expect(text).toBeLessThan(panel);
  });

  it('is a drawer from below on a narrow window', async () => {
    const { page } = await browsing.read(site.at('/article.html'), { viewport: { width: 420, height: 800 } });
    const panel = await until('the drawer to stand at the lower edge', async () => {
      const rect = await page.evaluate((host) => {
        const element = document.querySelector(host)?.shadowRoot?.querySelector('.sheet');
        const { left, top, width, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
        return { left, top, width, bottom };
      }, HOST);
      return rect.bottom === 800 && rect;
    });
    expect(panel.left).toBe(0);
    expect(panel.width).toBeGreaterThan(400);
    expect(panel.top).toBeGreaterThan(300);
    expect(await listed(page)).toHaveLength(expected.claims.length);
  });
});
