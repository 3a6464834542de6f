import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  exportedAnalysis,
  openSidebar,
  phaseOf,
  press,
  sidebarText,
} from '../../scripts/browsers/sidebar.ts';
import { shared } from '../../scripts/lib/paths.ts';
import { until } from '../../scripts/lib/until.ts';
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
import { useSite } from './support/site.ts';

const folder = join(shared, 'pages');
const seed = join(shared, 'seed', 'aleppo.html');
const isThere = existsSync(folder) && existsSync(seed);
const names = isThere ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
if (!isThere) console.warn('skipped: no ../shared/pages and no ../shared/seed here');
const fileOf = (name: string) => join(folder, name);

/** What the page's text and the article's may differ in: white space and soft hyphens. */
const INVISIBLE = /[\s\u00ad]+/g;

/** How a person would look at it: every span stands where it says it stands. */
function expectSpansToFit({ text, claims, markers }: Analysis): void {
  const spans = claims.flatMap(({ source, cue, content }) => [source, cue, ...content]);
  for (const span of [...spans, ...markers]) {
    if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
  }
}

/** The figures of the seed article's check, by their names. */
function seedCheck(analysis: Analysis) {
  const temporary = mkdtempSync(join(tmpdir(), 'sourcelight-seed-'));
  try {
    const file = join(temporary, 'export.json');
    writeFileSync(file, JSON.stringify(analysis));
    const checker = join(shared, 'bench', 'seed-check.mjs');
    const { stdout } = spawnSync(process.execPath, [checker, file], { encoding: 'utf8' });
    const figure = (name: string) => Number(new RegExp(`${name} (\\d+)`).exec(stdout)?.[1]);
    return { source: figure('source'), markers: figure('markers'), extra: figure('not in the gold') };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const site = useSite(
  Object.fromEntries([
    ...names.map((name) => [`/${name}`, { body: readFileSync(fileOf(name)), type: 'text/html' }] as const),
    ...(isThere ? [['/aleppo.html', { body: readFileSync(seed), type: 'text/html' }] as const] : []),
  ]),
);

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
        const found = seedCheck(analysis);
        expect(found.source).toBeGreaterThanOrEqual(22);
        expect(found.extra).toBeLessThanOrEqual(5);
        expect(found.markers).toBe(2);
      });

      it('leaves the document of the seed article as it is, open and closed', async () => {
        const page = await browsing.visit(site.at('/aleppo.html'), { documentOnly: true });
        await page.waitForFunction(() => document.readyState === 'complete');
        const [before, tracesBefore] = [await serialised(page), await traces(page)];
        expect(await openSidebar(browsing.driver, page)).toBe('read');
        expect(await serialisedWithoutHost(page)).toBe(before);
        await press(page, 'Close');
        await until('the sidebar to close', async () => (await phaseOf(page)) === 'closed');
        expect(await serialised(page)).toBe(before);
        expect(await traces(page)).toEqual(tracesBefore);
      });

      it.each(names)('reads %s, or says that it is no article', async (name) => {
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
      });

      it.each(['guardian-1.html', 'wapo-2.html', 'yahoo-2.html'])(
        'finds in %s what the command line finds, and marks it',
        async (name) => {
          const { page, phase } = await open(name);
          expect(phase).toBe('read');
          const analysis = await exportedAnalysis(page, browsing.downloads);
          await listEverything(page);
          const marked = Object.values(await marks(page))
            .flat()
            .join(' ')
            .replace(INVISIBLE, '');
          expectSpansToFit(analysis);
          for (const { content } of analysis.claims) {
            for (const { text } of content) {
              for (const paragraph of text.split('\n\n'))
                expect(marked).toContain(paragraph.replace(INVISIBLE, ''));
            }
          }
          // The page's own scripts may have shown or hidden a little of it.
          const here = new Set(analysis.claims.flatMap(({ content }) => content.map(({ text }) => text)));
          const there = scanned(fileOf(name)).claims.flatMap(({ content }) =>
            content.map(({ text }) => text),
          );
          const same = there.filter((text) => here.has(text)).length;
          expect(same / there.length).toBeGreaterThan(0.9);
          expect(here.size / there.length).toBeLessThan(1.1);
        },
      );
    },
    settings,
  );
});
