import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../article.ts';
import { type Filter, fitting, inOrder, type Order } from '../filter.ts';
import { onChange } from '../news.ts';
import type { Store } from '../store/store.ts';
import { answers, isEmpty, readQuery, searchable } from '../words.ts';

/** What is in the library, kept up with what other tabs do. */
export function useLibrary(store: Store) {
  const [entries, setEntries] = useState<Entry[] | null>(null);
  const [words, setWords] = useState<ReadonlyMap<string, string>>(new Map());
  const load = async () => {
    setEntries(await store.entries());
    const all = await store.words();
    setWords(new Map(all.map(({ key, words: text }) => [key, text])));
  };
  /** What the list knows of articles, without their words. */
  const loadEntries = async () => setEntries(await store.entries());
  useEffect(() => {
    void load();
    return onChange(() => void load());
  }, [store]);
  return { entries, words, load, loadEntries };
}

/** The articles that fit words and filters, in order. Those put aside are left out. */
export function useFound(
  { entries, words }: Pick<ReturnType<typeof useLibrary>, 'entries' | 'words'>,
  typed: string,
  filter: Filter,
  order: Order,
): Entry[] {
  const kept = useMemo(
    () =>
      inOrder(entries ?? [], order)
        .filter(({ removedAt }) => removedAt === undefined)
        .map((entry) => ({ entry, own: searchable(`${entry.title} ${entry.tags.join(' ')} ${entry.note}`) })),
    [entries, order],
  );
  return useMemo(() => {
    const query = readQuery(typed);
    const fits = fitting(filter);
    const has = (key: string, own: string) => isEmpty(query) || answers(query, [words.get(key) ?? '', own]);
    return kept.filter(({ entry, own }) => fits(entry) && has(entry.key, own)).map(({ entry }) => entry);
  }, [kept, words, typed, filter]);
}
