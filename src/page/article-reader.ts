import { type Block, type BlockCache, readBlocks } from './blocks.ts';
import { withoutText } from './elements.ts';
import { isNote } from './furniture.ts';
import { type IsHidden, isHiddenByMarkup } from './hidden.ts';
import { joined } from './joined.ts';
import { declaredBy, documentInfo, titleOf } from './metadata.ts';
import { isListing, paragraphsOf } from './paragraphs.ts';
import { evidenceOf } from './prose.ts';
import { commonAncestor, findRoot } from './root.ts';
import type { Slices } from './slices.ts';
import { titleHeading } from './title.ts';
import type { Article, NoArticle } from './types.ts';
import { type Looks, withoutFurniture } from './without-furniture.ts';

/** Fewer words are not taken for an article. */
const fewestWords = 50;

/**
 * Finds the article of a page, again and again as the page changes: what has not changed is not read again. With the
 * same markup it finds the same text in a browser and in Node. The document is only read.
 */
export class ArticleReader {
  readonly #document: Document;
  readonly #isHidden: IsHidden | undefined;
  readonly #blocks: BlockCache = new WeakMap();
  readonly #looks: Looks = new WeakMap();
  #shown: BlockCache = new WeakMap();
  /** What has changed while it was being read; null while nothing is. */
  #meanwhile: Set<Element> | null = null;

  constructor(document: Document, isHidden?: IsHidden) {
    this.#document = document;
    this.#isHidden = isHidden;
  }

  /** What is within an element has changed. */
  forget(changed: Element): void {
    this.#meanwhile?.add(changed);
    for (let element: Element | null = changed; element; element = element.parentElement) {
      this.#blocks.delete(element);
      this.#shown.delete(element);
    }
  }

  /** An element goes by other names now, or looks otherwise: so may whatever is within it or beside it. */
  forgetLooks(element: Element): void {
    this.#looks.delete(element);
    this.#shown = new WeakMap();
    this.forget(element);
  }

  /**
   * Answers `{ reason }` where there is no article: `none`, no prose to speak of or a list of links to articles;
   * `too-short`, fewer than 50 words.
   * @param url the page's address, where the caller knows it better.
   */
  *read(url?: string): Slices<Article | NoArticle> {
    const meanwhile = new Set<Element>();
    this.#meanwhile = meanwhile;
    try {
      return yield* this.#find(url);
    } finally {
      // What was read of it may be kept as it was before or after.
      this.#meanwhile = null;
      for (const element of meanwhile) this.forget(element);
    }
  }

  *#find(url: string | undefined): Slices<Article | NoArticle> {
    const document = this.#document;
    const body = document.body;
    if (!body) return { reason: 'none' };
    const declared = declaredBy(document);
    yield;
    const title = titleOf(document, declared);
    const heading = titleHeading(body, title);
    yield;
    const all = yield* readBlocks(body, isLeftOut, this.#blocks);
    const blocks = yield* withoutFurniture(all, body, heading, this.#looks);
    const declaredText = declared.find(({ articleBody }) => articleBody)?.articleBody;
    const root = findRoot(body, evidenceOf(blocks), heading, declaredText);
    yield;
    if (!root) return { reason: 'none' };
    const inside = blocks.filter((block) => root.contains(block.element));
    if (!declared.some(({ isArticle }) => isArticle) && isListing(inside)) return { reason: 'none' };
    const paragraphs = paragraphsOf(root, yield* this.#shownOf(root, inside), title);
    yield;
    const words = paragraphs.reduce((sum, block) => sum + block.words, 0);
    if (words < fewestWords) return { reason: words === 0 ? 'none' : 'too-short' };
    const { text, runs } = joined(paragraphs);
    const scope = commonAncestor([root, heading ?? root]) ?? root;
    yield;
    return { document: documentInfo(document, declared, { title, text, scope }, url), text, runs, root };
  }

  /** The same paragraphs, read again without what is not shown; asked only within the article, as asking is slow. */
  *#shownOf(root: Element, inside: Block[]): Slices<Block[]> {
    const isHidden = this.#isHidden;
    if (!isHidden) return inside;
    if (!(yield* hasHidden(root, isHidden))) return inside;
    const elements = new Set(inside.map((block) => block.element));
    const hidden: IsHidden = (element) => isLeftOut(element) || isHidden(element);
    const blocks = yield* readBlocks(root, hidden, this.#shown);
    return blocks.filter((block) => elements.has(block.element));
  }
}

const isLeftOut: IsHidden = (element) => isHiddenByMarkup(element) || isNote(element);

/** Elements between two pauses. */
const SLICE = 40;

/** Whether something of what is read below an element is not shown. */
function* hasHidden(root: Element, isHidden: IsHidden): Slices<boolean> {
  let count = 0;
  const within = [...root.children];
  for (let element = within.pop(); element; element = within.pop()) {
    if (++count % SLICE === 0) yield;
    if (withoutText.has(element.localName) || isLeftOut(element)) continue;
    if (isHidden(element)) return true;
    within.push(...element.children);
  }
  return false;
}
