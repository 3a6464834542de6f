import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { findArticle } from '../../src/page/find-article.ts';

const folder = new URL('fixtures/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);
const fixtures = names.map((name) => ({
  name,
  source: readFileSync(new URL(`${name}/source.html`, folder), 'utf8'),
  expected: JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')),
}));

describe('findArticle', () => {
  it.each(fixtures)('finds what is expected: $name', ({ source, expected }) => {
    const found = findArticle(parsePage(source));
    const answer =
      'reason' in found ? found : { document: found.document, paragraphs: found.text.split('\n\n') };
    expect(answer).toEqual(expected);
  });

  it.each(fixtures)('leaves the page as it was: $name', ({ source }) => {
    const page = parsePage(source);
    const before = page.toString();
    findArticle(page);
    expect(page.toString()).toBe(before);
  });

  it('knows where each letter stands', () => {
    const found = findArticle(parsePage(fixture('unseen-letters')));
    if ('reason' in found) throw new Error(found.reason);
    let end = 0;
    for (const { node, nodeStart, textStart, length } of found.runs) {
      expect(textStart).toBeGreaterThanOrEqual(end);
      end = textStart + length;
      const inNode = node.data.slice(nodeStart, nodeStart + length).replace(/\s/g, ' ');
      expect(inNode).toBe(found.text.slice(textStart, end));
    }
    expect(end).toBe(found.text.length);
  });

  it('believes the caller about the address', () => {
    const found = findArticle(parsePage(fixture('declared-json-ld')), { url: 'https://example.com/here' });
    expect(found).toHaveProperty('document.url', 'https://example.com/here');
  });

  it('leaves out what the caller says is not shown', () => {
    const found = findArticle(parsePage(fixture('declared-json-ld')), {
      isHidden: (e) => e.localName === 'blockquote',
    });
    expect(found).toHaveProperty('text', expect.not.stringContaining('a single body'));
  });

  it('answers for an empty page', () => {
    expect(findArticle(parsePage(''))).toEqual({ reason: 'none' });
  });
});

function fixture(name: string): string {
  return fixtures.find((fixture) => fixture.name === name)?.source ?? '';
}
