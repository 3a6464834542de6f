import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Coding } from '../../coding/coding.ts';
import type { Analysis } from '../../engine/types.ts';
import type { Entry } from '../article.ts';

/**
 * What lies in the database. The list reads entries alone, and the search words alone: the texts and claims of
 * thousands of articles are never in memory at once.
 */
export interface Schema extends DBSchema {
  entries: { key: string; value: Entry };
  analyses: { key: string; value: { key: string; analysis: Analysis } };
  /** The text as it is searched. */
  words: { key: string; value: { key: string; words: string } };
  /** Of an article of which nobody has said anything there are none. */
  codings: { key: string; value: { key: string; codings: Coding[] } };
}

export const storeNames = ['entries', 'analyses', 'words', 'codings'] as const;
export type Database = IDBPDatabase<Schema>;
type Upgrade = (
  database: Database,
  transaction: IDBPTransaction<Schema, (typeof storeNames)[number][], 'versionchange'>,
) => void | Promise<void>;

/** What leads from each version of the database to the next, from none on. Never changed, only added to. */
export const migrations: readonly Upgrade[] = [
  (database) => {
    for (const name of ['entries', 'analyses', 'words'] as const)
      database.createObjectStore(name, { keyPath: 'key' });
  },
  async (database, transaction) => {
    database.createObjectStore('codings', { keyPath: 'key' });
    for await (const cursor of transaction.objectStore('entries'))
      await cursor.update({ ...cursor.value, coders: [], finishedBy: [] });
  },
];

/**
 * Opens the database, and brings one of an earlier version up to this.
 * @throws what the browser throws where it keeps no data (some private windows), or has those of a later version.
 */
export function openDatabase(name = 'sourcelight-library', steps = migrations): Promise<Database> {
  const opened = openDB<Schema>(name, steps.length, {
    async upgrade(database, before, _now, transaction) {
      for (const step of steps.slice(before)) await step(database, transaction);
    },
    // Another tab has a newer version: it must not wait for this one.
    blocking: () => void opened.then((database) => database.close()),
  });
  return opened;
}
