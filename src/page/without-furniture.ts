import type { Block } from './blocks.ts';
import { isComments, looksLikeFurniture } from './furniture.ts';
import { isProse } from './prose.ts';
import { weigh } from './root.ts';
import type { Slices } from './slices.ts';

/** Which elements, by their names, look like furniture: known until they go by others. */
export type Looks = WeakMap<Element, boolean>;

/** Paragraphs between two pauses. */
const SLICE = 20;

/**
 * Leaves out the paragraphs that stand in a part of the page that is not its article. An element that holds the
 * title's heading, the declared body or most of the page's prose is never taken for such a part, whatever it is
 * called (a form around the whole page, a wrapper named after the sidebar it has); comments alone may outweigh
 * the article.
 */
export function* withoutFurniture(
  blocks: Block[],
  body: Element,
  titleHeading: Element | null,
  looks: Looks,
): Slices<Block[]> {
  const weights = weigh(blocks.filter(isProse));
  const half = (weights.get(body) ?? 0) / 2;
  const known = new Map<Element, boolean>();
  const bodies = [...body.querySelectorAll('[itemprop~="articleBody"]')];

  function holdsArticle(element: Element): boolean {
    if (bodies.some((declared) => element.contains(declared))) return true;
    if (titleHeading && element !== titleHeading && element.contains(titleHeading)) return true;
    return (weights.get(element) ?? 0) > half && !isComments(element);
  }

  function looksSo(element: Element): boolean {
    const before = looks.get(element);
    if (before !== undefined) return before;
    const answer = looksLikeFurniture(element);
    looks.set(element, answer);
    return answer;
  }

  function isWithinFurniture(element: Element): boolean {
    if (element === body) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    const answer =
      (parent !== null && isWithinFurniture(parent)) || (looksSo(element) && !holdsArticle(element));
    known.set(element, answer);
    return answer;
  }

  const kept: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % SLICE === 0) yield;
    if (!isWithinFurniture(block.element)) kept.push(block);
  }
  return kept;
}
