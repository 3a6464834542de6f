import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { analysis } from './analysis.ts';
import { anyAnalysis } from './any-analysis.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads a page as a browser does, refusing what the HTML standard calls an error. */
function elementsOf(page: string): Element[] {
  const errors: string[] = [];
  const document = parse(page, { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
  const all: Element[] = [];
  const walk = (node: Node) => {
    if ('tagName' in node) all.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(document);
  return all;
}

const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
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
          const names = new Set(all.map(({ tagName }) => tagName));
          for (const name of ['script', 'img', 'link', 'iframe', 'object', 'b1'])
            expect(names).not.toContain(name);
          for (const { attrs } of all) {
            for (const { name, value } of attrs) {
              expect(name).not.toMatch(/^on|^src/);
              if (name === 'href') expect(value).toMatch(/^(#|https?:)/);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  }, 30_000);
});
