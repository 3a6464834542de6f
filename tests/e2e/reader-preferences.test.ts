import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickIn } from '../../scripts/browsers/click.ts';
import type { Look } from '../../scripts/browsers/launch.ts';
import { inSidebar, ofSidebar, overlayRoot, sidebarRoot } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { until } from '../../scripts/lib/until.ts';
import { listedOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { lookAs, looks } from './support/looks.ts';
import { listed, standsStill } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const statuses = [...new Set(listedOf(scanned(demoArticle)).claims.map(({ status }) => status))].sort();

/** The line at the edge of the first card of each status: its shape, which tells the status without colour. */
const edges = (page: Page): Promise<Record<string, string>> =>
  ofSidebar<Record<string, string>, [string[]]>(
    page,
    {},
    (root, all) => {
      const shapes = all.map((status) => {
        const card = root.querySelector(`li.card.${status}`);
        if (!card) throw new Error(`No card is ${status}.`);
        const line = getComputedStyle(card, '::before');
        return [status, `${line.borderLeftStyle} ${line.borderLeftWidth} ${line.maskImage}`];
      });
      return Object.fromEntries(shapes) as Record<string, string>;
    },
    statuses,
  );

/** The colours of text and ground, and of the lines at the edges of cards. */
const colours = (page: Page) =>
  ofSidebar(page, { color: '', backgroundColor: '', lines: [] as string[] }, (root) => {
    const panel = root.querySelector('[data-panel]');
    if (!panel) throw new Error('There is no panel.');
    const { color, backgroundColor } = getComputedStyle(panel);
    const lines = [...root.querySelectorAll('li[data-id]')].map((card) => {
      const line = getComputedStyle(card, '::before');
      return line.borderLeftStyle === 'none' ? line.backgroundColor : line.borderLeftColor;
    });
    return { color, backgroundColor, lines: [...new Set(lines)] };
  });

inEachBrowser('the machine’s look', (browsing) => {
  it('sets letters and ground: dark on light, light on dark', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    for (const [name, isDark] of [
      ['light', false],
      ['dark', true],
      ['light', false],
    ] as const) {
      await lookAs(browsing, page, looks[name] as Look);
      await until(`a ${name} sidebar`, async () => {
        const { color, backgroundColor } = await colours(page);
        return brightness(backgroundColor) < brightness(color) === isDark;
      });
    }
  });

  it('leaves the statuses apart by the shape of their lines under forced colours, and the card in focus outlined', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await lookAs(browsing, page, looks['forced colours'] as Look);
    expect(statuses).toEqual(['confirmed', 'denied', 'disputed', 'reported', 'unverified']);
    const shapes = Object.values(await edges(page));
    expect(new Set(shapes).size).toBe(statuses.length);
    const { color, backgroundColor, lines } = await colours(page);
    expect(color).not.toBe(backgroundColor);
    for (const line of lines) expect(line).not.toBe(backgroundColor);
    await clickIn(page, 'li[data-id]');
    const card = await inSidebar(page, 'li[aria-current=true]');
    const outline = await card.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
  });
});

inEachBrowser(
  'with a wish for less motion',
  (browsing) => {
    it('moves and fades nothing, and jumps to a claim instead of gliding there', async () => {
      const page = await browsing.visit(site.at('/article.html'));
      await browsing.driver.clickAction(page);
      await inSidebar(page, 'li[data-id]');
      for (const root of [await overlayRoot(page), await sidebarRoot(page)])
        expect(await root?.evaluate((within) => within.getAnimations().length)).toBe(0);
      await listed(page);
      // Where the page was each time that it told of a scrolling: gliding, it tells of many.
      await page.evaluate(() => {
        const seen: number[] = [];
        Object.assign(globalThis, { seen });
        document.addEventListener('scroll', () => seen.push(scrollY));
      });
      await ofSidebar(page, undefined, (root) =>
        ([...root.querySelectorAll('li[data-id]')].at(-1) as HTMLElement).click(),
      );
      await until('the page to go there', () => page.evaluate(() => scrollY > 200));
      await standsStill(page);
      const at = await page.evaluate(() => scrollY);
      expect(await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen)).toEqual([at]);
    });
  },
  () => ({ reducedMotion: true }),
);

/** Of a colour as it is computed: "rgb(1, 2, 3)". */
const brightness = (color: string): number =>
  (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
