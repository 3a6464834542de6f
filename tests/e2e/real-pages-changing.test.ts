import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shared } from '../../scripts/lib/paths.ts';
import { until } from '../../scripts/lib/until.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { texts } from './support/living-pages.ts';
import { cardWords, listed, marks } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const names = [
  'guardian-1.html',
  'wapo-2.html',
  'yahoo-2.html',
  'engadget.html',
  'nytimes-3.html',
  'cnet.html',
];
const folder = join(shared, 'pages');
const isThere = names.every((name) => existsSync(join(folder, name)));
if (!isThere) console.warn('skipped: no ../shared/pages here');

const site = useSite(
  Object.fromEntries(
    isThere
      ? names.map((name) => [`/${name}`, { body: readFileSync(join(folder, name)), type: 'text/html' }])
      : [],
  ),
);

describe.skipIf(!isThere)('real pages that change (skipped without ../shared)', () => {
  inEachBrowser(
    'real pages that change',
    (browsing) => {
      it.each(names)(
        'keeps the list of %s in step',
        async (name) => {
          const { page, phase } = await browsing.read(site.at(`/${name}`), { documentOnly: true });
          expect(phase).toBe('read');
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
            async () =>
              Object.values(await cardWords(page)).some((card) => card.includes('No longer on the page')),
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
        },
        120_000,
      );
    },
    () => ({ offline: true }),
  );
});
