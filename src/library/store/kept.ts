import { type Article, articleKey, type Entry } from '../article.ts';
import { entryOf } from '../entry.ts';
import { searchable } from '../search/words.ts';
import { quietly, type Writing } from './write.ts';

/** All that is kept of an article. */
export interface Kept {
  entry: Entry;
  article: Article;
}

type Parts = [
  entry: Entry | undefined,
  found: Pick<Article, 'analysis'> | undefined,
  coded: Pick<Article, 'codings'> | undefined,
];

/** Puts together what lies in several places. */
export function keptOf([entry, found, coded]: Parts): Kept | null {
  if (!entry || !found) return null;
  const { savedAt, tags, note } = entry;
  return {
    entry,
    article: { savedAt, tags, note, analysis: found.analysis, codings: coded?.codings ?? [] },
  };
}

export async function keptIn(transaction: Writing, key: string): Promise<Kept | null> {
  return keptOf([
    await transaction.objectStore('entries').get(key),
    await transaction.objectStore('analyses').get(key),
    await transaction.objectStore('codings').get(key),
  ]);
}

/** Writes an article to all places, over what stands there. */
export function put(transaction: Writing, article: Article, entry = entryOf(article)): Entry {
  const { analysis, codings } = article;
  const { title = '', byline = '', text } = analysis;
  const key = articleKey(analysis);
  const words = searchable(`${title} ${byline} ${text}`);
  quietly(transaction.objectStore('entries').put(entry));
  quietly(transaction.objectStore('analyses').put({ key, analysis }));
  quietly(transaction.objectStore('words').put({ key, words }));
  const said = transaction.objectStore('codings');
  quietly(codings.length > 0 ? said.put({ key, codings }) : said.delete(key));
  return entry;
}
