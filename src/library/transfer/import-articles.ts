import type { Article, Entry } from '../article.ts';
import type { Saved, Store } from '../store/store.ts';
import { readArticles } from './read-articles.ts';

/** Letters of text that are written at a time: little enough to be held, enough to be quick. */
const BATCH = 1_000_000;

/**
 * Adds the articles of a file to the library: all of them, or none. The file is first read to its end, so that of a
 * broken one nothing is taken; where the browser has no more room for it, what was taken goes back.
 * @throws what `readArticles` and `Store.save` throw.
 */
export async function importArticles(
  store: Store,
  file: Blob,
  now: string,
  onProgress: (count: number, all: number) => void,
): Promise<Entry[]> {
  let all = 0;
  for await (const _ of readArticles(file, now)) all++;
  const saved: Saved[] = [];
  try {
    for await (const batch of inBatches(readArticles(file, now))) {
      for (const each of await store.save(batch)) saved.push(each);
      onProgress(saved.length, all);
    }
  } catch (error) {
    await store.takeBack(saved);
    throw error;
  }
  return saved.map(({ entry }) => entry);
}

async function* inBatches(articles: AsyncIterable<Article>): AsyncGenerator<Article[]> {
  let batch: Article[] = [];
  let letters = 0;
  for await (const article of articles) {
    batch.push(article);
    letters += article.analysis.text.length;
    if (letters < BATCH) continue;
    yield batch;
    batch = [];
    letters = 0;
  }
  if (batch.length > 0) yield batch;
}
