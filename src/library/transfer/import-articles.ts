import type { Article, Entry } from '../article.ts';
import type { Store } from '../store/store.ts';
import { readArticles } from './read-articles.ts';

/** Letters of text that are written at a time: little enough to be held, enough to be quick. */
const BATCH = 1_000_000;

/**
 * Adds the articles of a file to the library. The file is first read to its end, so that of a broken one nothing
 * is taken. Where the browser has no more room, what was there and what came before stays.
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
  const entries: Entry[] = [];
  let batch: Article[] = [];
  let letters = 0;
  const write = async () => {
    entries.push(...(await store.save(batch)));
    onProgress(entries.length, all);
    batch = [];
    letters = 0;
  };
  for await (const article of readArticles(file, now)) {
    batch.push(article);
    letters += article.analysis.text.length;
    if (letters >= BATCH) await write();
  }
  if (batch.length > 0) await write();
  return entries;
}
