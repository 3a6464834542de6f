import { ArticleReader } from './article-reader.ts';
import type { IsHidden } from './hidden.ts';
import { finish } from './slices.ts';
import type { Article, NoArticle } from './types.ts';

export interface FindOptions {
  /** Tells, beyond what the markup says, that an element is not shown (a check of its computed style). */
  isHidden?: IsHidden;
  /** The page's address, where the caller knows it better than the page. */
  url?: string;
}

/** Finds the article of a page once and in one go, as {@link ArticleReader} tells. */
export const findArticle = (document: Document, { isHidden, url }: FindOptions = {}): Article | NoArticle =>
  finish(new ArticleReader(document, isHidden).read(url));
