import { readBlocks } from '../page/blocks.ts';
import { type IsHidden, isHiddenByMarkup } from '../page/hidden.ts';
import { declaredBy, documentInfo, titleOf } from '../page/metadata.ts';
import { finish } from '../page/slices.ts';
import type { MappedText } from '../page/text-map.ts';
import type { Article, TextRun } from '../page/types.ts';
import { clip } from './clip.ts';

/** What the caller knows of the page. */
interface Page {
  isHidden: IsHidden;
  url: string;
}

/**
 * The text within ranges of a page, read as an article is: paragraph by paragraph, each letter with its place.
 * Null where there is none. Only what the ranges touch is looked at, however long the page is.
 */
export function selectedArticle(document: Document, ranges: readonly Range[], page: Page): Article | null {
  const parts = ranges.flatMap((range) => partsOf(range, page.isHidden));
  if (parts.length === 0) return null;
  const runs: TextRun[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += '\n\n';
    for (const run of part.runs) runs.push({ ...run, textStart: run.textStart + text.length });
    text += part.text;
  }
  return { ...textArticle(document, text, page.url), runs, root: elementAround(ranges[0] as Range) };
}

/** A text that has no place in the page, as an article of that page. */
export function textArticle(document: Document, text: string, url: string): Article {
  const declared = declaredBy(document);
  const about = { title: titleOf(document, declared), text, scope: document.body };
  return { document: documentInfo(document, declared, about, url), text, runs: [], root: document.body };
}

function partsOf(range: Range, isHidden: IsHidden): MappedText[] {
  const isLeftOut: IsHidden = (element) =>
    isHiddenByMarkup(element) || !range.intersectsNode(element) || isHidden(element);
  return finish(readBlocks(elementAround(range), isLeftOut, new WeakMap())).flatMap(
    (block) => clip(block, range) ?? [],
  );
}

function elementAround({ commonAncestorContainer: node }: Range): Element {
  return node.nodeType === 1 ? (node as Element) : (node.parentElement as Element);
}
