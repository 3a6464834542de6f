import { type BlockKind, inline, kindOf, withoutText } from './elements.ts';
import type { IsHidden } from './hidden.ts';
import type { Slices } from './slices.ts';
import { type MappedText, TextMap } from './text-map.ts';
import { countWords } from './words.ts';

/** A paragraph of the page as it stands, wanted or not. */
export interface Block extends MappedText {
  /** The element that makes it a paragraph. */
  element: Element;
  kind: BlockKind;
  /** How many of its letters are within links. */
  linked: number;
  /** How many words it has. */
  words: number;
}

/** What was read within an element set apart, to be read no second time until it changes. */
export type BlockCache = WeakMap<Element, Block[]>;

/** An element that is being read, from its first child to its last. */
interface Frame {
  /** The next child to read. */
  next: ChildNode | null;
  /** The element that makes the paragraph. */
  block: Element;
  inLink: boolean;
  /** For an element set apart: how many blocks there were before it. */
  from: number | null;
}

const elementNode = 1;
const textNode = 3;
/** Nodes between two pauses. */
const SLICE = 40;

/**
 * Reads all paragraphs below an element, in document order. Where one ends is decided by the kind of the
 * elements (not by style sheets, which are not there when a file is read), and by two line breaks in a row.
 */
export function* readBlocks(root: Element, isHidden: IsHidden, cache: BlockCache): Slices<Block[]> {
  const blocks: Block[] = [];
  const map = new TextMap();
  let linked = 0;
  let breaks = 0;

  function flush(element: Element): void {
    const mapped = map.take();
    if (mapped.text !== '') {
      const kind = kindOf[element.localName] ?? 'loose';
      const words = countWords(mapped.text);
      blocks.push({ ...mapped, element, kind, words, linked: Math.min(linked, mapped.text.length) });
    }
    linked = 0;
    breaks = 0;
  }

  function addText(node: Text, inLink: boolean): void {
    const added = map.add(node);
    if (inLink) linked += added;
    if (added > 1 || (added === 1 && node.data.trim() !== '')) breaks = 0;
  }

  /** The frame for an element that must be gone into. */
  function enter(child: Element, { block, inLink }: Frame): Frame | null {
    const name = child.localName;
    if (name === 'br') {
      breaks++;
      if (breaks === 2) flush(block);
      else map.addSpace();
      return null;
    }
    if (withoutText.has(name) || isHidden(child)) return null;
    if (inline.has(name) || name.includes('-')) {
      const isLink = name === 'a' && child.hasAttribute('href');
      return { next: child.firstChild, block, inLink: inLink || isLink, from: null };
    }
    flush(block);
    const known = inLink ? undefined : cache.get(child);
    if (!known) return { next: child.firstChild, block: child, inLink, from: blocks.length };
    for (const each of known) blocks.push(each);
    return null;
  }

  const frames: Frame[] = [{ next: root.firstChild, block: root, inLink: false, from: 0 }];
  let count = 0;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (++count % SLICE === 0) yield;
    const node = frame.next;
    if (!node) {
      frames.pop();
      if (frame.from === null) continue;
      flush(frame.block);
      if (!frame.inLink) cache.set(frame.block, blocks.slice(frame.from));
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === textNode) addText(node as Text, frame.inLink);
    else if (node.nodeType === elementNode) {
      const inner = enter(node as Element, frame);
      if (inner) frames.push(inner);
    }
  }
  return blocks;
}
