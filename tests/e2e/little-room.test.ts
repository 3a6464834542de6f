import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press as pressInSidebar } from '../../scripts/browsers/click.ts';
import { takeDownload } from '../../scripts/browsers/download.ts';
import { sidebarText } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { again, until } from '../../scripts/lib/until.ts';
import { formats } from '../../src/formats/index.ts';
import { scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { importFile, openLibrary, press, type, waitForCount } from './support/library.ts';
import { giveLittle, largeOnes, leaveRoom, noise, withLittleRoom } from './support/little-room.ts';
import { named } from './support/own-pages.ts';
import { useSite } from './support/site.ts';

const demo = scanned(demoArticle);
const html = readFileSync(demoArticle, 'utf8');
const long = html.replace(
  '</article>',
  `<p>${noise(400_000).replace(/.{800}/g, '$&.</p><p>')}</p></article>`,
);
const site = useSite({ '/long.html': { body: long } });

inEachBrowser(
  'a library with little room',
  (browsing) => {
    const exported = async (library: Page) => {
      await press(library, 'Export everything');
      const { content } = await takeDownload(browsing.downloads, 'gz');
      return gunzipSync(content).toString().trim().split('\n').slice(1);
    };
    const isFirst = (line: string) => line.includes('"title":"first');
    const saidInSidebar = async (page: Page, words: string) => {
      let said = '';
      await until(
        () => `“${words}”; the sidebar says: ${said.slice(-300)}`,
        async () => {
          said = await sidebarText(page);
          return said.includes(words);
        },
      );
    };

    it('says so before it runs out, loses nothing of a write that fails, and goes on when there is room again', async () => {
      let library = await openLibrary(browsing);
      await giveLittle(browsing.kind, library);
      await importFile(library, formats.jsonl.write(largeOnes(demo, 6, 'first')));
      await waitForCount(library, '6 articles');
      expect(await library.$('.problem')).toBeNull();
      const before = (await exported(library)).filter(isFirst);

      await leaveRoom(library, 6_000_000);
      // Chromium tells nobody but who has the permission how much room there is: see the library's own tests.
      if (browsing.kind === 'firefox') {
        library = await openLibrary(browsing);
        await named(
          library,
          '.problem',
          'The browser’s room is nearly used up. Export the library, then delete for good',
        );
        const { page } = await browsing.read(site.at('/article.html'));
        await pressInSidebar(page, 'Save');
        await saidInSidebar(page, 'Saved in your library. The browser’s room is nearly used up.');
        await library.bringToFront();
        await waitForCount(library, '7 articles');
      }

      await leaveRoom(library, 0);
      const { page } = await browsing.read(site.at('/long.html'));
      await pressInSidebar(page, 'Save');
      await saidInSidebar(page, 'The browser has no more room. Nothing that was there is lost');
      await library.bringToFront();
      expect((await exported(library)).filter(isFirst)).toEqual(before);

      await type(library, '[type=search]', '-"first 0"');
      await waitForCount(library, browsing.kind === 'firefox' ? '6 articles' : '5 articles');
      await press(library, 'Select all');
      await press(library, 'Delete');
      // At once, or, where there is no room even to put them aside, in answer to that.
      await press(library, 'Delete for good');
      await type(library, '[type=search]', ' ');
      await waitForCount(library, 'One article');
      await page.bringToFront();
      // Firefox gives the room back some seconds late: until then the reader is told once more to try again.
      await again(
        () => pressInSidebar(page, 'Save'),
        '“Saved in your library”',
        async () => (await sidebarText(page)).includes('Saved in your library'),
        10_000,
      );
      await library.bringToFront();
      await waitForCount(library, '2 articles');

      const changed = largeOnes(demo, 1, 'first').map((each) => ({ ...each, analyzedAt: '2099' }));
      await importFile(library, formats.jsonl.write([...changed, ...largeOnes(demo, 30, 'second')]));
      await named(library, '.problem', 'This file does not fit');
      await waitForCount(library, '2 articles');
      expect((await exported(library)).filter(isFirst)).toEqual(before.slice(0, 1));
    }, 180_000);
  },
  withLittleRoom(),
);
