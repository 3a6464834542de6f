import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { analysis } from './analysis.ts';
import { anyAnalysis } from './any-analysis.ts';
import { attribute, type Element, elementsOf, expectHarmless, textOf } from './elements.ts';

const has = (element: Element, name: string) => (attribute(element, 'class') ?? '').split(' ').includes(name);

describe('html', () => {
  const page = formats.html.write([analysis()]);
  const elements = elementsOf(page);

  it('shows the text with its marks, and nothing lost of it', () => {
    const text = elements.find((element) => has(element, 'text'));
    const shown = text?.childNodes
      .filter((node) => node.nodeName === 'p')
      .map(textOf)
      .join('');
    expect(shown?.replace(/^1|(?<= )1(?=“)|2(?=it)/g, '')).toBe(analysis().text);
    const marks = elements.filter(({ tagName }) => tagName === 'mark');
    expect(marks.map((mark) => [attribute(mark, 'class'), textOf(mark)])).toEqual([
      ['source', 'Ruth Vane'],
      ['cue', 'said'],
      ['s-unverified', '“we wait”'],
      ['source', 'The contractor'],
      ['cue', 'denied'],
      ['s-reported', 'it'],
      ['marker', 'The Post could not verify the claim'],
    ]);
  });

  it('draws who speaks how much, and says it to those who do not see it', () => {
    const pictures = elements
      .filter(({ tagName }) => tagName === 'svg')
      .map((svg) => attribute(svg, 'aria-label'));
    expect(pictures[1]).toContain('Ruth Vane: 2; Pellworm Marine: 1');
  });

  it('leads from each mark to its claim and back', () => {
    const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
    const links = elements.flatMap((element) =>
      element.tagName === 'a' ? (attribute(element, 'href') ?? []) : [],
    );
    const within = links.filter((href) => href.startsWith('#'));
    expect(within).toHaveLength(4);
    for (const href of within) expect(ids).toContain(href.slice(1));
  });

  it('needs nothing from elsewhere, runs nothing, and lets no words of an article become markup', () => {
    fc.assert(
      fc.property(
        anyAnalysis,
        fc.webUrl(),
        fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=y>', '\u0000'),
        (any, url, evil) => {
          const all = elementsOf(
            formats.html.write([
              any,
              { ...any, url, title: evil, byline: evil },
              { ...any, url: `javascript:${evil}` },
            ]),
          );
          expectHarmless(all);
        },
      ),
      { numRuns: 30 },
    );
  }, 30_000);
});
