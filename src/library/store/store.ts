import type { Coding } from '../../coding/coding.ts';
import { type Article, articleKey, type Entry } from '../article.ts';
import { codedBy } from '../entry.ts';
import { type Database, openDatabase, storeNames } from './database.ts';
import { type Kept, keptIn, keptOf, put } from './kept.ts';
import { merged } from './merged.ts';
import { erase, quietly, write } from './write.ts';

/** Articles that are deleted lie aside for so long. */
const KEPT_ASIDE = 30 * 24 * 60 * 60 * 1000;

/** An article that was saved. */
export interface Saved {
  entry: Entry;
  /** What stood in its place: null where nothing did, undefined where it was the same. */
  before: Kept | null | undefined;
}

/** The library on this machine. Each method is one transaction: it is done wholly, or not at all and throws. */
export class Store {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  static async open(name?: string): Promise<Store> {
    return new Store(await openDatabase(name));
  }

  close(): void {
    this.#database.close();
  }

  entries(): Promise<Entry[]> {
    return this.#database.getAll('entries');
  }

  words(): Promise<{ key: string; words: string }[]> {
    return this.#database.getAll('words');
  }

  /** Whether an article lies aside for deletion. */
  async isAside(key: string): Promise<boolean> {
    return (await this.#database.get('entries', key))?.removedAt !== undefined;
  }

  async article(key: string): Promise<Article | null> {
    const kept = keptOf(
      await Promise.all([
        this.#database.get('entries', key),
        this.#database.get('analyses', key),
        this.#database.get('codings', key),
      ]),
    );
    return kept?.article ?? null;
  }

  /** Saves articles; one that is there already takes its own place: see `merged`. */
  save(articles: readonly Article[]): Promise<Saved[]> {
    return write(this.#database, async (transaction) => {
      const saved: Saved[] = [];
      for (const article of articles) {
        const before = await keptIn(transaction, articleKey(article.analysis));
        const now = before ? merged(before.article, article) : article;
        const entry = put(transaction, now);
        saved.push({ entry, before: before && isSame(before, { entry, article: now }) ? undefined : before });
      }
      return saved;
    });
  }

  /** Makes saving undone: what was not there goes, what stood there comes back as it was. */
  async takeBack(saved: readonly Saved[]): Promise<void> {
    const first = new Map<string, Saved['before']>();
    for (const { entry, before } of saved)
      if (before !== undefined && !first.has(entry.key)) first.set(entry.key, before);
    // What is new goes first: that gives room.
    await this.forget([...first.keys()].filter((key) => first.get(key) === null));
    await write(this.#database, async (transaction) => {
      for (const before of first.values()) if (before) put(transaction, before.article, before.entry);
    });
  }

  /** Changes what the list knows of some articles. @returns their entries. */
  change(keys: readonly string[], change: (entry: Entry) => Entry): Promise<Entry[]> {
    return write(this.#database, async (transaction) => {
      const entries = transaction.objectStore('entries');
      const changed: Entry[] = [];
      for (const key of keys) {
        const entry = await entries.get(key);
        if (!entry) continue;
        changed.push(change(entry));
        quietly(entries.put(changed.at(-1) as Entry));
      }
      return changed;
    });
  }

  /** Changes what is said of an article's claims. @returns what is said then; null where there is no such article. */
  code(key: string, change: (codings: Coding[]) => Coding[]): Promise<Coding[] | null> {
    return write(this.#database, async (transaction) => {
      const entries = transaction.objectStore('entries');
      const entry = await entries.get(key);
      if (!entry) return null;
      const before = await transaction.objectStore('codings').get(key);
      const codings = change(before?.codings ?? []);
      quietly(transaction.objectStore('codings').put({ key, codings }));
      quietly(entries.put({ ...entry, ...codedBy(codings) }));
      return codings;
    });
  }

  /** Deletes articles for good. */
  forget(keys: readonly string[]): Promise<void> {
    return erase(this.#database, async (transaction) => {
      for (const name of storeNames) {
        for (const key of keys) quietly(transaction.objectStore(name).delete(key));
      }
    });
  }

  /** Deletes for good what was put aside a month ago. @param now in milliseconds. */
  async forgetOld(now: number): Promise<void> {
    const old = (await this.entries()).filter(
      ({ removedAt }) => removedAt !== undefined && now - Date.parse(removedAt) > KEPT_ASIDE,
    );
    await this.forget(old.map(({ key }) => key));
  }
}

const isSame = (one: Kept, other: Kept) => JSON.stringify(one) === JSON.stringify(other);
