import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hasKeys, openSidebar, phaseOf } from '../../scripts/browsers/sidebar.ts';
import { until } from '../../scripts/lib/until.ts';
import type { Analysis } from '../../src/engine/types.ts';
import { byKeys } from './support/by-keys.ts';
import { byMouse } from './support/by-mouse.ts';
import { type Browsing, inEachBrowser } from './support/each-browser.ts';
import { texts } from './support/living-pages.ts';
import { cardWords, listed, marks, traces } from './support/page-state.ts';
import { expectToBeRead, isThere, realSite } from './support/real-pages.ts';
import { useSite } from './support/site.ts';
import { walk } from './support/walk.ts';
import { walkedPages } from './support/walked-pages.ts';
import type { Way } from './support/way.ts';

const site = useSite(realSite);

/** What is read, as it stands in the document. */
const paragraphs = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('h1,p,blockquote')].map(({ outerHTML }) => outerHTML));

interface Story {
  way: Way;
  /** Looks at what was found, and at what is marked when all of it is shown. */
  onAll?: (analysis: Analysis, marked: string) => void;
  /** What happens to the page before the sidebar is closed. */
  meanwhile?: () => Promise<void>;
}

/** Walks a page by one means alone, from the click on the button until nothing is left of it. */
async function walked(browsing: Browsing, page: Page, { way, onAll = () => {}, meanwhile }: Story) {
  const [before, tracesBefore] = [await paragraphs(page), await traces(page)];
  expect(await openSidebar(browsing.driver, page)).toBe('read');
  await hasKeys(page);
  await walk(browsing, page, way, onAll);
  expect(await paragraphs(page)).toEqual(before);
  await meanwhile?.();
  await way.close(page);
  await until('the sidebar to close', async () => (await phaseOf(page)) === 'closed');
  expect(await traces(page)).toEqual(tracesBefore);
}

/** The page takes a paragraph away and puts another at the end. */
async function change(page: Page): Promise<void> {
  const before = await listed(page);
  const removed = await page.evaluate((late) => {
    const ranges = [...(CSS.highlights.get('sourcelight-reported') ?? [])] as Range[];
    const paragraphOf = (each?: Range) => each?.startContainer.parentElement?.closest('p');
    const range = ranges.find(paragraphOf);
    const paragraph = paragraphOf(range);
    if (!range || !paragraph) throw new Error('Nothing is marked.');
    const added = paragraph.cloneNode() as Element;
    added.textContent = late;
    const siblings = [...(paragraph.parentElement?.querySelectorAll(':scope > p') ?? [])];
    siblings.at(-1)?.after(added);
    paragraph.remove();
    return String(range);
  }, texts.below);
  await until(
    'the card to say that it has gone',
    async () => Object.values(await cardWords(page)).some((card) => card.includes('No longer on the page')),
    20_000,
  );
  await until('the new words to be marked', async () =>
    Object.values(await marks(page))
      .flat()
      .some((words) => words.includes('third step of her cellar')),
  );
  const marked = Object.values(await marks(page)).flat();
  expect(marked).not.toContain(removed);
  const after = (await listed(page)).filter((id) => before.includes(id));
  expect(after).toEqual(before);
}

inEachBrowser(
  'a walk through all that there is',
  (browsing) => {
    it.each([
      ['by the mouse', byMouse],
      ['by the keyboard alone', byKeys],
    ] as const)('%s, on the demo article', async (_, way) => {
      const page = await browsing.visit(site.at('/article.html'));
      await walked(browsing, page, { way });
    });

    describe.skipIf(!isThere)('on real pages, which then change (skipped without ../shared)', () => {
      it.each(Object.entries(walkedPages))('%s', async (name, way) => {
        const page = await browsing.visit(site.at(`/${name}`), { documentOnly: true });
        await walked(browsing, page, {
          way,
          onAll: (analysis, marked) => expectToBeRead(name, analysis, marked),
          meanwhile: () => change(page),
        });
      });
    });
  },
  // Real pages ask for much from elsewhere: none of it is let through.
  () => ({ offline: true }),
);
