import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { closeByButton } from '../../scripts/browsers/click.ts';
import { HOST, ofSidebar, openSidebar, phaseOf, sidebarText } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { until } from '../../scripts/lib/until.ts';
import { listedOf, scanned } from './support/claims.ts';
import { difficultPages } from './support/difficult-pages.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { listed, marks } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite(difficultPages);
const expected = listedOf(scanned(demoArticle));

/** Where the sidebar is, how it looks, and what a click into its middle would hit. */
async function panelOf(page: Page) {
  const place = await page.evaluate((host) => {
    const sheet = document.querySelector(host)?.shadowRoot?.querySelector('.sheet');
    if (!sheet) throw new Error('There is no sidebar.');
    const { left, top, width, height } = sheet.getBoundingClientRect();
    return {
      width: Math.round(width),
      height: Math.round(height),
      hit: document.elementFromPoint(left + width / 2, top + height / 2)?.localName,
    };
  }, HOST);
  const look = await ofSidebar(page, null, (root) => {
    const panel = root.querySelector('[data-panel]');
    if (!panel) throw new Error('There is no panel.');
    const { fontSize, letterSpacing, textTransform } = getComputedStyle(panel);
    return { fontSize, letterSpacing, textTransform };
  });
  return { ...place, ...look };
}

const asUsual = { width: 384, height: 800, hit: HOST, letterSpacing: 'normal', textTransform: 'none' };

inEachBrowser('difficult pages', (browsing) => {
  it('works where the page’s policy forbids every style and script', async () => {
    const { page, phase } = await browsing.read(site.at('/strict.html'));
    expect(phase).toBe('read');
    expect(await listed(page)).toHaveLength(expected.claims.length);
    expect(Object.keys(await marks(page))).toContain('reported');
    expect(await panelOf(page)).toMatchObject(asUsual);
  });

  it('looks the same, and can be clicked, under hostile style rules', async () => {
    const plain = await browsing.read(site.at('/article.html'));
    const { fontSize } = await panelOf(plain.page);
    const { page } = await browsing.read(site.at('/hostile.html'));
    expect(await panelOf(page)).toMatchObject({ ...asUsual, fontSize });
    expect(await listed(page)).toHaveLength(expected.claims.length);
  });

  it('says that a list of links is no article', async () => {
    const { page, phase } = await browsing.read(site.at('/list.html'));
    expect(phase).toBe('notice');
    expect(await sidebarText(page)).toContain('No article on this page');
  });

  it('says that a page is too short', async () => {
    const { page, phase } = await browsing.read(site.at('/short.html'));
    expect(phase).toBe('notice');
    expect(await sidebarText(page)).toContain('Too short to read');
  });

  it('says on the button that the browser’s own pages cannot be read', async () => {
    const page = await browsing.driver.newPage();
    const address = browsing.kind === 'firefox' ? 'about:license' : 'chrome://version';
    await page.goto(address, browsing.kind === 'firefox' ? { waitUntil: [] } : {});
    await browsing.driver.clickAction(page);
    await until('the sign on the button', async () => (await browsing.driver.badge(page)) === '!');
    await page.close();
  });

  it('shows how far it has come with a long page, which stays responsive', async () => {
    const page = await browsing.visit(site.at('/long.html'));
    await page.evaluate(() => {
      const page = { turns: 0 };
      Object.assign(globalThis, { page });
      setInterval(() => page.turns++, 10);
    });
    await browsing.driver.clickAction(page);
    const seen = new Set<number>();
    await until(
      'the long page to be read',
      async () => {
        const now = await ofSidebar<string | null | undefined, []>(page, null, (root) =>
          root.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow'),
        );
        if (now) seen.add(Number(now));
        return (await phaseOf(page)) === 'read';
      },
      40_000,
    );
    const between = [...seen].filter((value) => value > 0 && value < 100);
    expect(between.length).toBeGreaterThan(0);
    expect([...seen]).toEqual([...seen].sort((a, b) => a - b));
    // However busy the machine is: the page was asked in between, again and again.
    const { turns } = await page.evaluate(() => (globalThis as unknown as { page: { turns: number } }).page);
    expect(turns).toBeGreaterThan(100);
    await until(
      'all cards to be drawn',
      async () => (await listed(page)).length > 20 * expected.claims.length,
      30_000,
    );
  });

  it('puts its marks and itself back when the page throws them out', async () => {
    const { page } = await browsing.read(site.at('/app.html'));
    const before = await marks(page);
    await page.evaluate((host) => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.querySelector(host)?.remove();
    }, HOST);
    await until('the sidebar to be back', async () => (await phaseOf(page)) === 'read');
    await until('the rules to be back', () => page.evaluate(() => document.adoptedStyleSheets.length > 0));
    expect(await marks(page)).toEqual(before);
    expect((await panelOf(page)).hit).toBe(HOST);
  });

  it('reads an article while frames of other sites come and go around it', async () => {
    const { page, phase } = await browsing.read(site.at('/advertised.html'));
    expect(phase).toBe('read');
    expect(await listed(page)).toHaveLength(expected.claims.length);
    expect((await panelOf(page)).hit).toBe(HOST);
  });

  it('goes on after the browser has put the background to sleep', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await browsing.driver.suspend();
    await closeByButton(page);
    await browsing.driver.suspend();
    const other = await browsing.read(site.at('/app.html'));
    expect(other.phase).toBe('read');
    expect(await listed(other.page)).toHaveLength(expected.claims.length);
  });

  it('has one sidebar or none after two clicks in a row, and one after the next', async () => {
    const page = await browsing.visit(site.at('/article.html'));
    await browsing.driver.clickAction(page);
    await browsing.driver.clickAction(page);
    // The second click comes before, while or after the first has opened the sidebar: it may close it again.
    let phase = await phaseOf(page);
    let same = 0;
    await until('the sidebar to come to rest', async () => {
      const now = await phaseOf(page);
      same = now === phase ? same + 1 : 0;
      phase = now;
      return phase !== 'reading' && same >= 10;
    });
    expect((await page.$$(HOST)).length).toBe(phase === 'closed' ? 0 : 1);
    if (phase === 'closed') await openSidebar(browsing.driver, page);
    expect(await listed(page)).toHaveLength(expected.claims.length);
  });
});
