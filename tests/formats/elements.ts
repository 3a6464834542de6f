import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect } from 'vitest';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Reads a page as a browser does, refusing what the HTML standard calls an error. */
export function elementsOf(page: string): Element[] {
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

export const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value;
export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Elements and attributes by which a page could load or run something: there must be none. */
export function expectHarmless(all: readonly Element[]): void {
  const names = new Set(all.map(({ tagName }) => tagName));
  for (const name of ['script', 'img', 'link', 'iframe', 'object', 'b1']) expect(names).not.toContain(name);
  for (const { attrs } of all) {
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^on|^src/);
      if (name === 'href') expect(value).toMatch(/^(#|https?:)/);
    }
  }
}
