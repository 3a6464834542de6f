import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { comeToRest, HOST, inSidebar, press } from '../../scripts/browsers/sidebar.ts';
import { difficultPages } from './support/difficult-pages.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { useSite } from './support/site.ts';

const site = useSite(difficultPages);

/** What axe finds wrong in the sidebar, in words. */
async function violations(page: Page): Promise<string[]> {
  // Colours are measured when nothing fades any more.
  await comeToRest(page);
  await page.evaluate(axe.source);
  return page.evaluate(async (host) => {
    const { axe: run } = globalThis as unknown as {
      axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> };
    };
    const found = await run.run({ include: [{ fromShadowDom: [host, '[data-panel]'] }] }, {});
    if (found.passes.length === 0) throw new Error('axe has looked at nothing.');
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
    );
  }, HOST);
}

for (const colorScheme of ['light', 'dark'] as const) {
  inEachBrowser(
    `accessibility of the sidebar, ${colorScheme}`,
    (browsing) => {
      it('has no violations in the list, with a claim in focus', async () => {
        const { page } = await browsing.read(site.at('/article.html'));
        await (await inSidebar(page, 'li[data-id]')).click();
        await inSidebar(page, 'li[aria-current=true]');
        expect(await violations(page)).toEqual([]);
      });

      it('has no violations with the export menu open', async () => {
        const { page } = await browsing.read(site.at('/article.html'));
        await press(page, 'Export');
        await inSidebar(page, '[role=menuitem]');
        expect(await violations(page)).toEqual([]);
      });

      it('has no violations in the drawer', async () => {
        const { page } = await browsing.read(site.at('/article.html'), {
          viewport: { width: 420, height: 800 },
        });
        expect(await violations(page)).toEqual([]);
      });

      it('has no violations where there is no article', async () => {
        const { page } = await browsing.read(site.at('/list.html'));
        expect(await violations(page)).toEqual([]);
      });
    },
    () => ({ colorScheme }),
  );
}
