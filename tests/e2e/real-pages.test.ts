import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeByButton } from '../../scripts/browsers/click.ts';
import { exportedAnalysis } from '../../scripts/browsers/export.ts';
import { openSidebar, sidebarText } from '../../scripts/browsers/sidebar.ts';
import { shared } from '../../scripts/lib/paths.ts';
import type { Analysis } from '../../src/engine/types.ts';
import { claimsOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import {
  listEverything,
  listed,
  marks,
  serialised,
  serialisedWithoutHost,
  traces,
} from './support/page-state.ts';
import { isThere, realPages, realSite, seed } from './support/real-pages.ts';
import { useSite } from './support/site.ts';
import { walkedPages } from './support/walked-pages.ts';

/** What the seed article’s check says against an analysis, line by line; nothing where it is content. */
function seedCheck(analysis: Analysis): string[] {
  const temporary = mkdtempSync(join(tmpdir(), 'sourcelight-seed-'));
  try {
    const file = join(temporary, 'export.json');
    writeFileSync(file, JSON.stringify(analysis));
    const checker = join(shared, 'bench', 'seed-check.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [checker, file], { encoding: 'utf8' });
    return status === 0 ? [] : `${stdout}${stderr}`.trim().split('\n');
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const site = useSite(realSite);

describe.skipIf(!isThere)('real pages (skipped without ../shared)', () => {
  // Real pages ask for much from elsewhere: none of it is let through.
  const settings = () => ({ offline: true });

  inEachBrowser(
    'real pages',
    (browsing) => {
      const open = (name: string) => browsing.read(site.at(`/${name}`), { documentOnly: true });

      it('exports of the seed article what the command line finds', async () => {
        const { page } = await open('aleppo.html');
        const analysis = await exportedAnalysis(page, browsing.downloads);
        expect(claimsOf(analysis)).toEqual(claimsOf(scanned(seed)));
        expect(seedCheck(analysis)).toEqual([]);
      });

      it('leaves the document of the seed article as it is, open and closed', async () => {
        const page = await browsing.visit(site.at('/aleppo.html'), { documentOnly: true });
        await page.waitForFunction(() => document.readyState === 'complete');
        const [before, tracesBefore] = [await serialised(page), await traces(page)];
        expect(await openSidebar(browsing.driver, page)).toBe('read');
        expect(await serialisedWithoutHost(page)).toBe(before);
        await closeByButton(page);
        expect(await serialised(page)).toBe(before);
        expect(await traces(page)).toEqual(tracesBefore);
      });

      // Those that are walked are read there.
      it.each(realPages.filter((name) => !(name in walkedPages)))(
        'reads %s, or says that it is no article',
        async (name) => {
          const { page, phase } = await open(name);
          if (phase === 'notice') {
            expect(await sidebarText(page)).toMatch(
              /No article on this page|Too short to read|Nobody is quoted here|Sourcelight reads English/,
            );
            return;
          }
          await listEverything(page);
          expect((await listed(page)).length).toBeGreaterThan(0);
          expect(Object.values(await marks(page)).flat().length).toBeGreaterThan(0);
        },
      );
    },
    settings,
  );
});
