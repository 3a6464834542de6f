import type { Coding } from '../coding/coding.ts';
import { pageKey } from '../corrections/page-key.ts';
import { correctionStore } from '../corrections/store.ts';
import type { Analysis } from '../engine/types.ts';
import { articleKey } from '../library/article.ts';
import { tellOfChange } from '../library/news.ts';
import { isFull } from '../library/store/is-full.ts';
import { Store } from '../library/store/store.ts';
import { readSettings } from '../settings/settings.ts';

let store: Promise<Store> | undefined;

/**
 * Saves an article in the library, with what the reader has said of its claims; one that is there takes its own place.
 * @param how by itself, what the reader has deleted is not brought back.
 * @throws what the browser throws when it cannot store.
 */
export async function saveInLibrary(analysis: Analysis, how: 'asked for' | 'by itself'): Promise<void> {
  store ??= Store.open();
  const codings = await saidOf(analysis);
  try {
    const library = await store;
    if (how === 'by itself' && (await library.isAside(articleKey(analysis)))) return;
    await library.save([{ savedAt: new Date().toISOString(), tags: [], note: '', analysis, codings }]);
  } catch (error) {
    // Another tab may have made a later version of the database: it is opened anew next time.
    if (!isFull(error)) store = undefined;
    throw error;
  }
  tellOfChange();
}

/** The text of the article that lies in the library for an address; null where none does, or only aside. */
export async function savedText(url: string): Promise<string | null> {
  store ??= Store.open();
  const key = articleKey({ url, text: '' });
  try {
    const library = await store;
    return (await library.isAside(key)) ? null : ((await library.article(key))?.analysis.text ?? null);
  } catch (error) {
    store = undefined;
    throw error;
  }
}

async function saidOf({ url }: Analysis): Promise<Coding[]> {
  if (url === undefined) return [];
  const { coder } = await readSettings();
  const said = await correctionStore.read(pageKey(url));
  return said.map((correction) => (coder === '' ? correction : { ...correction, by: coder }));
}
