import { type BlockKind, inline, kindOf, withoutText } from './elements.ts';
import type { IsHidden } from './hidden.ts';
import { type MappedText, TextMap } from './text-map.ts';

/** A paragraph of the page as it stands, wanted or not. */
export interface Block extends MappedText {
  /** The element that makes it a paragraph. */
  element: Element;
  kind: BlockKind;
  /** How many of its letters are within links. */
  linked: number;
}

const elementNode = 1;
const textNode = 3;

/**
 * Reads all paragraphs below an element, in document order. Where one ends is decided by the kind of the
 * elements (not by style sheets, which are not there when a file is read), and by two line breaks in a row.
 */
export function readBlocks(root: Element, isHidden: IsHidden): Block[] {
  const blocks: Block[] = [];
  const map = new TextMap();
  let linked = 0;
  let breaks = 0;

  function flush(element: Element): void {
    const mapped = map.take();
    if (mapped.text !== '') {
      const kind = kindOf[element.localName] ?? 'loose';
      blocks.push({ ...mapped, element, kind, linked: Math.min(linked, mapped.text.length) });
    }
    linked = 0;
    breaks = 0;
  }

  function visit(element: Element, block: Element, inLink: boolean): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === textNode) {
        const added = map.add(node as Text);
        if (inLink) linked += added;
        if (added > 1 || (added === 1 && (node as Text).data.trim() !== '')) breaks = 0;
      } else if (node.nodeType === elementNode) {
        visitElement(node as Element, block, inLink);
      }
    }
  }

  function visitElement(child: Element, block: Element, inLink: boolean): void {
    const name = child.localName;
    if (name === 'br') {
      breaks++;
      if (breaks === 2) flush(block);
      else map.addSpace();
    } else if (withoutText.has(name) || isHidden(child)) {
      return;
    } else if (inline.has(name) || name.includes('-')) {
      const isLink = name === 'a' && child.hasAttribute('href');
      visit(child, block, inLink || isLink);
    } else {
      flush(block);
      visit(child, child, inLink);
      flush(child);
    }
  }

  visit(root, root, false);
  flush(root);
  return blocks;
}
