import { type Block, readBlocks } from './blocks.ts';
import { isNote } from './furniture.ts';
import { type IsHidden, isHiddenByMarkup } from './hidden.ts';
import { declaredBy, documentInfo, titleOf } from './metadata.ts';
import { isListing, paragraphsOf } from './paragraphs.ts';
import { countWords, evidenceOf } from './prose.ts';
import { commonAncestor, findRoot } from './root.ts';
import { titleHeading } from './title.ts';
import type { Article, NoArticle, TextRun } from './types.ts';
import { withoutFurniture } from './without-furniture.ts';

export interface FindOptions {
  /** Tells, beyond what the markup says, that an element is not shown (a check of its computed style). */
  isHidden?: IsHidden;
  /** The page's address, where the caller knows it better than the page. */
  url?: string;
}

/** Fewer words are not taken for an article. */
const fewestWords = 50;

/**
 * Finds the article of a page: what is known of it, its text, and where each letter of the text stands in the
 * live document, which is only read. With the same markup it finds the same text in a browser and in Node.
 * Answers `{ reason }` where there is no article: `none`, no prose to speak of or a list of links to
 * articles; `too-short`, fewer than 50 words.
 */
export function findArticle(document: Document, options: FindOptions = {}): Article | NoArticle {
  const body = document.body;
  if (!body) return { reason: 'none' };
  const declared = declaredBy(document);
  const title = titleOf(document, declared);
  const heading = titleHeading(body, title);

  const blocks = withoutFurniture(readBlocks(body, isLeftOut), body, heading);
  const declaredText = declared.find(({ articleBody }) => articleBody)?.articleBody;
  const root = findRoot(body, evidenceOf(blocks), heading, declaredText);
  if (!root) return { reason: 'none' };

  const inside = blocks.filter((block) => root.contains(block.element));
  if (!declared.some(({ isArticle }) => isArticle) && isListing(inside)) return { reason: 'none' };
  const shown = options.isHidden ? shownOf(root, inside, options.isHidden) : inside;
  const article = joined(paragraphsOf(root, shown, title));
  if (countWords(article.text) < fewestWords) return { reason: article.text === '' ? 'none' : 'too-short' };
  const scope = commonAncestor([root, heading ?? root]) ?? root;
  const info = documentInfo(document, declared, { title, text: article.text, scope }, options.url);
  return { document: info, ...article, root };
}

const isLeftOut: IsHidden = (element) => isHiddenByMarkup(element) || isNote(element);

/** The same paragraphs, read again without what is not shown; asked only within the article, as asking is slow. */
function shownOf(root: Element, inside: Block[], isHidden: IsHidden): Block[] {
  const elements = new Set(inside.map((block) => block.element));
  const blocks = readBlocks(root, (element) => isLeftOut(element) || isHidden(element));
  return blocks.filter((block) => elements.has(block.element));
}

function joined(paragraphs: Block[]): { text: string; runs: TextRun[] } {
  const runs: TextRun[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    for (const run of paragraph.runs) runs.push({ ...run, textStart: run.textStart + text.length });
    text += paragraph.text;
  }
  return { text, runs };
}
