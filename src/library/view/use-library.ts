import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../article.ts';
import { type Filter, fitting, inOrder, type Order } from '../filter.ts';
import { onChange } from '../news.ts';
import { type Room, readRoom } from '../room.ts';
import type { Store } from '../store/store.ts';

/** What is in the library, kept up with what other tabs do. */
export function useLibrary(store: Store) {
  const [entries, setEntries] = useState<Entry[] | null>(null);
  /** Another one where texts, tags or notes may have changed. */
  const [version, setVersion] = useState(0);
  /** What the list knows of articles. */
  const loadEntries = async () => setEntries(await store.entries());
  const load = async () => {
    await loadEntries();
    setVersion((before) => before + 1);
  };
  useEffect(() => {
    void load();
    return onChange(() => void load());
  }, [store]);
  return { entries, version, load, loadEntries };
}

/** How much of the browser's room is used, read anew when the list is. */
export function useRoom(entries: readonly Entry[] | null): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    if (entries) readRoom().then(setRoom, console.error);
  }, [entries]);
  return room;
}

/** The articles that fit words and filters, in order. Those put aside are left out. */
export function useFound(
  kept: readonly Entry[],
  keys: ReadonlySet<string> | null,
  filter: Filter,
  order: Order,
): Entry[] {
  const inTurn = useMemo(() => inOrder(kept, order), [kept, order]);
  return useMemo(() => {
    const fits = fitting(filter);
    return inTurn.filter((entry) => (keys === null || keys.has(entry.key)) && fits(entry));
  }, [inTurn, keys, filter]);
}

/** Those that are not put aside. */
export function useKept(entries: readonly Entry[] | null): Entry[] {
  return useMemo(() => (entries ?? []).filter(({ removedAt }) => removedAt === undefined), [entries]);
}
