import type { Block } from './blocks.ts';
import { belongs, isProse, linkedShare } from './prose.ts';
import { sameWords, titleHeading } from './title.ts';

/** The paragraphs of the article, of all those that stand within its element: no title, nothing that does not belong. */
export function paragraphsOf(root: Element, inside: Block[], title: string | undefined): Block[] {
  const heading = titleHeading(root, title);
  const isTitle = (block: Block) =>
    block.element === heading ||
    (title !== undefined && block.kind === 'heading' && sameWords(block.text, title));
  const texts = inside.filter((block) => !isTitle(block) && belongs(block));
  return withoutEmptySections(withoutRepeats(texts));
}

/** Sites repeat captions and pull out sentences; what is said again in the same words is left out. */
function withoutRepeats(blocks: Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text, words }) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew || words < 5;
  });
}

/** A subhead stays where something follows before the next of its rank. */
function withoutEmptySections(blocks: Block[]): Block[] {
  const rank = (block: Block | undefined) => Number(block?.element.localName.slice(1));
  const kept: Block[] = [];
  for (const block of [...blocks].reverse()) {
    const next = kept.at(-1);
    const isEmpty =
      block.kind === 'heading' && (!next || (next.kind === 'heading' && rank(next) <= rank(block)));
    if (!isEmpty) kept.push(block);
  }
  return kept.reverse();
}

/** Fewer links to articles than this are no list. */
const fewestTeasers = 6;

/** Whether the paragraphs are a list of other articles: titles that are links, about as many as there is prose. */
export function isListing(inside: Block[]): boolean {
  const teasers = inside.filter((block) => linkedShare(block) > 0.8 && block.words >= 3).length;
  return teasers >= fewestTeasers && teasers >= 0.6 * inside.filter(isProse).length;
}
