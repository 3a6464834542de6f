import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { shared } from '../../../scripts/lib/paths.ts';
import type { Resource } from '../../../scripts/lib/serve.ts';
import type { Analysis } from '../../../src/engine/types.ts';
import { scanned } from './claims.ts';

const folder = join(shared, 'pages');
export const seed = join(shared, 'seed', 'aleppo.html');

/** Whether there are real pages to test with; a clone has none. */
export const isThere = existsSync(folder) && existsSync(seed);
if (!isThere) console.warn('skipped: no ../shared/pages and no ../shared/seed here');

export const realPages = isThere ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

const fileOf = (name: string) => join(folder, name);
const resource = (file: string): Resource => ({ body: readFileSync(file), type: 'text/html' });

/** All of them as a site. */
export const realSite: Record<string, Resource> = Object.fromEntries([
  ...realPages.map((name) => [`/${name}`, resource(fileOf(name))] as const),
  ...(isThere ? [['/aleppo.html', resource(seed)] as const] : []),
]);

/** Words without what texts of page and article may differ in: white space and soft hyphens. */
export const bare = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

/** The analysis of a real page holds in itself, is what the command line finds, and all of it is marked. */
export function expectToBeRead(name: string, analysis: Analysis, marked: string): void {
  const { text, claims, markers } = analysis;
  // How a person would look at it: every span stands where it says it stands.
  const spans = claims.flatMap(({ source, cue, content }) => [source, cue, ...content]);
  for (const span of [...spans, ...markers]) {
    if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
  }
  const contents = ({ claims: all }: Analysis) =>
    all.flatMap(({ content }) => content.map((span) => span.text));
  for (const content of contents(analysis)) {
    for (const paragraph of content.split('\n\n')) expect(bare(marked)).toContain(bare(paragraph));
  }
  // The page's own scripts may have shown or hidden a little of it.
  const here = new Set(contents(analysis));
  const there = contents(scanned(fileOf(name)));
  expect(there.filter((each) => here.has(each)).length / there.length).toBeGreaterThan(0.9);
  expect(here.size / there.length).toBeLessThan(1.1);
}
