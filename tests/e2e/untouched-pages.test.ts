import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openSidebar } from '../../scripts/browsers/sidebar.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { traces } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** The extensions whose scripts run in a page; only Chromium tells. */
async function worldsOf(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return worlds.filter((origin) => origin.startsWith('chrome-extension://'));
}

inEachBrowser('pages that nobody has asked for', (browsing) => {
  it('are left alone, while another is read and after it', async () => {
    const asked = await browsing.visit(site.at('/article.html'));
    const other = await browsing.visit(site.at('/article.html'));
    const untouched = await traces(other);
    expect(untouched).toMatchObject({ elements: 0, sheets: 0, highlights: 0 });
    await openSidebar(browsing.driver, asked);
    expect((await traces(asked)).highlights).toBeGreaterThan(0);
    expect(await traces(other)).toEqual(untouched);
    if (browsing.kind === 'chromium') {
      expect(await worldsOf(asked)).toHaveLength(1);
      expect(await worldsOf(other)).toEqual([]);
    }
    // What was allowed for one document is not for the next in the same tab.
    await asked.goto(site.at('/article.html?again'));
    expect(await traces(asked)).toEqual(untouched);
    if (browsing.kind === 'chromium') expect(await worldsOf(asked)).toEqual([]);
  });
});
