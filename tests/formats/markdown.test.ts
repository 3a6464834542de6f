import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { analysis, analysisSaying } from './analysis.ts';

const write = formats.markdown.write;

describe('markdown', () => {
  it('lists the claims in the order of the text, and the sources', () => {
    expect(write([analysis()])).toBe(`# Harbour board \\*halts\\* dredging

<https://marrampost.example/dredging?a=1&b=2>${'  '}
Ottilie Brandreth, 2024-03-08${'  '}
2 claims, 2 sources

## Claims

1. **Ruth Vane** — said — *unverified*

   > “we wait”

   unverified: “The Post could not verify the claim”

2. **Pellworm Marine** (“The contractor”) — denied

   > it

## Sources

- Ruth Vane (person): 1 claim
- Pellworm Marine (organization, unnamed): 1 claim

*Found on 2026-01-02T03:04:05Z by sourcelight 1.2.3. A mark does not mean that a claim is wrong.*
`);
  });

  it.each([
    ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
    ['<b>x</b> &amp; [y](z)', '\\<b\\>x\\</b\\> \\&amp; \\[y\\](z)'],
    ['# not a heading', '\\# not a heading'],
    ['- not an item', '\\- not an item'],
    ['1984. A year', '1984\\. A year'],
    ['two\n\nparagraphs', 'two paragraphs'],
  ])('shows %j as it is', (content, escaped) => {
    expect(write([analysisSaying(content)])).toContain(`> ${escaped}\n`);
  });

  it('says so where there are no claims', () => {
    const written = write([analysis({ claims: [], sources: [], markers: [] })]);
    expect(written).toContain('No attributed claims were found.');
    expect(written).not.toContain('## ');
  });

  it('sets articles apart', () => {
    expect(write([analysis(), analysis()]).match(/^---$/gm)).toHaveLength(1);
  });
});
