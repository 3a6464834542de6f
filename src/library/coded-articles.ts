import type { CodedArticle } from '../coding/agreement/compare.ts';
import { coderOf } from '../coding/coding.ts';
import { type Article, articleKey } from './article.ts';
import { merged } from './store/merged.ts';
import type { Store } from './store/store.ts';
import { readArticles } from './transfer/read-articles.ts';

/** Articles with codings, of the library and of coders’ exports; the same article is one, with all codings of it. */
export class CodedArticles {
  readonly #articles: ReadonlyMap<string, Article>;

  private constructor(articles: ReadonlyMap<string, Article>) {
    this.#articles = articles;
  }

  static async of(store: Store): Promise<CodedArticles> {
    const entries = (await store.entries()).filter(
      ({ coders, removedAt }) => coders.length > 0 && removedAt === undefined,
    );
    const articles = new Map<string, Article>();
    for (const { key } of entries) {
      const article = await store.article(key);
      if (article) articles.set(key, article);
    }
    return new CodedArticles(articles);
  }

  /**
   * Adds a coder’s export. Nothing of it is saved. A coder without a name is called as the file is.
   * @throws what `readArticles` throws.
   */
  async with(file: File): Promise<CodedArticles> {
    const articles = new Map(this.#articles);
    for await (const article of readArticles(file, '')) {
      const codings = article.codings.map((coding) => ({ ...coding, by: coding.by || file.name }));
      if (codings.length === 0) continue;
      const key = articleKey(article.analysis);
      const before = articles.get(key);
      articles.set(key, before ? merged(before, { ...article, codings }) : { ...article, codings });
    }
    return new CodedArticles(articles);
  }

  get all(): CodedArticle[] {
    return [...this.#articles].map(([key, { analysis, codings }]) => ({ key, analysis, codings }));
  }

  /** Whose codings there are, with the number of articles that they are through with. */
  get coders(): { name: string; finished: number }[] {
    const finished = new Map<string, number>();
    for (const { codings } of this.#articles.values()) {
      for (const name of new Set(codings.map(coderOf))) {
        const isThrough = codings.some(
          (coding) => coding.correction.kind === 'finished' && coderOf(coding) === name,
        );
        finished.set(name, (finished.get(name) ?? 0) + (isThrough ? 1 : 0));
      }
    }
    return [...finished]
      .map(([name, count]) => ({ name, finished: count }))
      .sort((a, b) => b.finished - a.finished || (a.name < b.name ? -1 : 1));
  }
}
