import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickIn, press } from '../../scripts/browsers/click.ts';
import { comeToRest, HOST, inSidebar, sidebarFrame } from '../../scripts/browsers/sidebar.ts';
import { difficultPages } from './support/difficult-pages.ts';
import { type Browsing, inEachBrowser } from './support/each-browser.ts';
import { lookAs, looks } from './support/looks.ts';
import { standsStill } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite(difficultPages);

/** What axe finds wrong in the sidebar in each theme, in words; nothing where nothing is wrong. */
async function violations(browsing: Browsing, page: Page, part = '[data-panel]'): Promise<string[]> {
  const found: string[] = [];
  for (const [theme, look] of Object.entries(looks)) {
    await lookAs(browsing, page, look);
    for (const each of await violationsNow(page, part)) found.push(`${theme}: ${each}`);
  }
  return found;
}

async function violationsNow(page: Page, part: string): Promise<string[]> {
  // Colours are measured when nothing fades any more.
  await comeToRest(page);
  const isCard = part === '[data-card]';
  const frame = (isCard ? null : await sidebarFrame(page)) ?? page.mainFrame();
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  return frame.evaluate(
    async (include) => {
      const { axe: run } = globalThis as unknown as {
        axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> };
      };
      const found = await run.run({ include: [include] }, {});
      if (found.passes.length === 0) throw new Error('axe has looked at nothing.');
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
      );
    },
    frame === page.mainFrame() ? { fromShadowDom: [HOST, part] } : part,
  );
}

const tab = async (page: Page, name: string) => clickIn(page, '[role=tab]', name);

/** Each view of the sidebar, by what is done to come to it. */
const views: Record<string, (page: Page) => Promise<unknown>> = {
  'the list, with a claim in focus': async (page) => {
    await clickIn(page, 'li[data-id]');
    await inSidebar(page, 'li[aria-current=true]');
  },
  'the list that is searched in': async (page) => {
    await clickIn(page, 'button', 'Search in claims');
    await inSidebar(page, 'input:focus');
  },
  'the export menu': async (page) => {
    await press(page, 'Export');
    await inSidebar(page, '[role=menuitem]');
  },
  'the menu of marks': async (page) => {
    await press(page, 'Marks in the text');
    await inSidebar(page, '[role=menuitemradio]');
  },
  'the sources, with the claims of one': async (page) => {
    await tab(page, 'Sources');
    await clickIn(page, '[data-source]');
    await inSidebar(page, '.source li[data-id]');
  },
  'the glossary': async (page) => {
    await tab(page, 'Glossary');
    await inSidebar(page, 'dt', 'Unverified');
  },
  'the help': async (page) => {
    await press(page, 'Keys and help');
    await inSidebar(page, 'dialog[open]');
  },
};

inEachBrowser('accessibility of the sidebar, in light, dark and forced colours', (browsing) => {
  it('has no violations in the card at a mark, its reason open and a correction made', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await (await inSidebar(page, 'li[data-id]')).focus();
    await page.keyboard.press('c');
    await inSidebar(page, '.mark-card summary');
    // The card goes along with its words while the page scrolls to them.
    await standsStill(page);
    await clickIn(page, '.mark-card summary');
    expect(await violations(browsing, page, '[data-card]')).toEqual([]);
    await press(page, 'Wrong source');
    await inSidebar(page, '.mark-card select');
    expect(await violations(browsing, page, '[data-card]')).toEqual([]);
    await clickIn(page, '.mark-card button', 'Undo');
    await clickIn(page, '.mark-card button', 'Not a claim');
    await clickIn(page, '.set-aside summary');
    expect(await violations(browsing, page)).toEqual([]);
    await clickIn(page, '.set-aside button', 'Undo');
  });

  it('has no violations in any view', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const found: Record<string, string[]> = {};
    for (const [name, open] of Object.entries(views)) {
      await open(page);
      found[name] = await violations(browsing, page);
      // What is open over the views closes; the sidebar itself stays.
      if (/menu|help/.test(name)) await page.keyboard.press('Escape');
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(views).map((name) => [name, []])));
  });

  it('has no violations in the drawer, nor where there is no article', async () => {
    const drawer = await browsing.read(site.at('/article.html'), { viewport: { width: 420, height: 800 } });
    expect(await violations(browsing, drawer.page)).toEqual([]);
    const none = await browsing.read(site.at('/list.html'));
    expect(none.phase).toBe('notice');
    expect(await violations(browsing, none.page)).toEqual([]);
  });
});
