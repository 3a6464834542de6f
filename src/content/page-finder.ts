import { ArticleReader } from '../page/article-reader.ts';
import type { Slices } from '../page/slices.ts';
import type { Article, NoArticle } from '../page/types.ts';
import { frameDocuments } from './frames.ts';
import { isHidden } from './visibility.ts';

/** A frame's text is the article where it is so many times as long as that of the page around it. */
const OUTWEIGHS = 2;

/** Finds the article of the live page, in itself or in one of its own frames, again and again. */
export class PageFinder {
  #readers = new Map<Document, ArticleReader>();

  /** The documents in which the article was looked for. */
  get documents(): Iterable<Document> {
    return this.#readers.keys();
  }

  *find(): Slices<Article | NoArticle> {
    const documents = [document, ...frameDocuments(document)];
    this.#readers = new Map(documents.map((each) => [each, this.#readers.get(each) ?? readerOf(each)]));
    let found: Article | NoArticle | undefined;
    for (const each of this.#readers.values()) {
      const other = yield* each.read(location.href);
      if (!found || lengthOf(other) > OUTWEIGHS * lengthOf(found)) found = other;
    }
    return found ?? { reason: 'none' };
  }

  forget(element: Element): void {
    this.#readers.get(element.ownerDocument)?.forget(element);
  }

  forgetLooks(element: Element): void {
    this.#readers.get(element.ownerDocument)?.forgetLooks(element);
  }

  /** The page was not watched for a while: anything may have changed. */
  forgetAll(): void {
    this.#readers.clear();
  }
}

const readerOf = (each: Document) => new ArticleReader(each, isHidden);

const lengthOf = (found: Article | NoArticle) => ('reason' in found ? 0 : found.text.length);
