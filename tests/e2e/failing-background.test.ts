import { expect, it } from 'vitest';
import { sidebarText } from '../../scripts/browsers/sidebar.ts';
import { changedBuild } from './support/changed-build.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { marks } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite();
/** The built extension, but what the analysis needs on its way through the background throws. */
const FAILURE = "performance.now = () => { throw new Error('broken on purpose'); };\n";

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
  (kind) => ({ extension: changedBuild(kind, 'background.js', (script) => FAILURE + script) }),
);
