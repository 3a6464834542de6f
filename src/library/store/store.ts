import type { Coding } from '../../coding/coding.ts';
import type { Analysis } from '../../engine/types.ts';
import { type Article, articleKey, type Entry } from '../article.ts';
import { codedBy, entryOf } from '../entry.ts';
import { searchable } from '../words.ts';
import { type Database, openDatabase, storeNames } from './database.ts';
import { merged } from './merged.ts';

/** Articles that are deleted lie aside for so long. */
const KEPT_ASIDE = 30 * 24 * 60 * 60 * 1000;

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
    const [entry, found, coded] = await Promise.all([
      this.#database.get('entries', key),
      this.#database.get('analyses', key),
      this.#database.get('codings', key),
    ]);
    return entry && found ? articleOf(entry, found.analysis, coded?.codings) : null;
  }

  /** Saves articles; one that is there already takes its own place: see `merged`. @returns their entries. */
  async save(articles: readonly Article[]): Promise<Entry[]> {
    const transaction = this.#database.transaction(storeNames, 'readwrite');
    try {
      const saved: Entry[] = [];
      for (const article of articles) {
        const key = articleKey(article.analysis);
        const before = await transaction.objectStore('entries').get(key);
        const old = before && (await transaction.objectStore('analyses').get(key));
        const coded = await transaction.objectStore('codings').get(key);
        const now =
          before && old ? merged(articleOf(before, old.analysis, coded?.codings), article) : article;
        const { title = '', byline = '', text } = now.analysis;
        const entry = entryOf(now);
        const wanted = searchable(`${title} ${byline} ${text}`);
        quietly(transaction.objectStore('entries').put(entry));
        quietly(transaction.objectStore('analyses').put({ key, analysis: now.analysis }));
        quietly(transaction.objectStore('words').put({ key, words: wanted }));
        if (now.codings.length > 0)
          quietly(transaction.objectStore('codings').put({ key, codings: now.codings }));
        saved.push(entry);
      }
      await transaction.done;
      return saved;
    } catch (error) {
      giveUp(transaction);
      // The browser's own reason (no room, say) is told by the transaction.
      throw (await reasonOf(transaction.done)) ?? error;
    }
  }

  /** Changes what the list knows of some articles. @returns their entries. */
  async change(keys: readonly string[], change: (entry: Entry) => Entry): Promise<Entry[]> {
    const transaction = this.#database.transaction('entries', 'readwrite');
    const changed: Entry[] = [];
    for (const key of keys) {
      const entry = await transaction.store.get(key);
      if (!entry) continue;
      changed.push(change(entry));
      quietly(transaction.store.put(changed.at(-1) as Entry));
    }
    await transaction.done;
    return changed;
  }

  /** Changes what is said of an article's claims. @returns what is said then; null where there is no such article. */
  async code(key: string, change: (codings: Coding[]) => Coding[]): Promise<Coding[] | null> {
    const transaction = this.#database.transaction(['entries', 'codings'], 'readwrite');
    const entries = transaction.objectStore('entries');
    const entry = await entries.get(key);
    if (!entry) return null;
    const before = await transaction.objectStore('codings').get(key);
    const codings = change(before?.codings ?? []);
    quietly(transaction.objectStore('codings').put({ key, codings }));
    quietly(entries.put({ ...entry, ...codedBy(codings) }));
    await transaction.done;
    return codings;
  }

  /** Deletes articles for good. */
  async forget(keys: readonly string[]): Promise<void> {
    const transaction = this.#database.transaction(storeNames, 'readwrite');
    for (const name of storeNames) {
      for (const key of keys) quietly(transaction.objectStore(name).delete(key));
    }
    await transaction.done;
  }

  /** Deletes for good what was put aside a month ago. @param now in milliseconds. */
  async forgetOld(now: number): Promise<void> {
    const old = (await this.entries()).filter(
      ({ removedAt }) => removedAt !== undefined && now - Date.parse(removedAt) > KEPT_ASIDE,
    );
    await this.forget(old.map(({ key }) => key));
  }
}

const articleOf = ({ savedAt, tags, note }: Entry, analysis: Analysis, codings: Coding[] = []): Article => ({
  savedAt,
  tags,
  note,
  analysis,
  codings,
});

/** What fails is told by the whole transaction. */
const quietly = (request: Promise<unknown>) => void request.catch(() => undefined);

function giveUp(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has done so itself.
  }
}

async function reasonOf(done: Promise<unknown>): Promise<Error | null> {
  try {
    await done;
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name !== 'AbortError' ? error : null;
  }
}
