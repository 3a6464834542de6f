import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findBrowsers } from '../../scripts/browsers/find.ts';
import { sidebarText } from '../../scripts/browsers/sidebar.ts';
import { buildOf } from '../../scripts/lib/paths.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { marks } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const folder = mkdtempSync(join(tmpdir(), 'sourcelight-failing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The built extension, but what the analysis needs on its way through the background throws. */
const FAILURE = "performance.now = () => { throw new Error('broken on purpose'); };\n";
for (const { kind } of findBrowsers()) {
  const copy = join(folder, kind);
  cpSync(buildOf(kind), copy, { recursive: true });
  const background = join(copy, 'background.js');
  writeFileSync(background, FAILURE + readFileSync(background, 'utf8'));
}

inEachBrowser(
  'a background that fails',
  (browsing) => {
    it('is told in sentences, with a button to try again, and nothing is marked', async () => {
      const { page, phase } = await browsing.read(site.at('/article.html'));
      expect(phase).toBe('notice');
      const text = await sidebarText(page);
      expect(text).toContain('The page could not be read');
      expect(text).toContain('Something went wrong while reading it.');
      expect(text).toContain('Read again');
      expect(text).not.toContain('broken on purpose');
      expect(await marks(page)).toEqual({});
      expect(await browsing.driver.badge(page)).toBe('');
    });
  },
  (kind) => ({ extension: join(folder, kind) }),
);
