import type { IDBPTransaction } from 'idb';
import { type Database, type Schema, storeNames } from './database.ts';
import { isFull } from './is-full.ts';

export type Writing = IDBPTransaction<Schema, (typeof storeNames)[number][], 'readwrite'>;

type Work<T> = (transaction: Writing) => Promise<T>;

/**
 * Does something in one transaction: wholly, or not at all.
 * @throws what the browser names as its reason (no room, say), else what went wrong first.
 */
export async function write<T>(database: Database, work: Work<T>): Promise<T> {
  try {
    return await attempt(database, work);
  } catch (error) {
    // In the transaction after one that had no room Firefox lets nothing be written, only deleted: here nothing is.
    if (isFull(error)) await database.transaction('entries', 'readwrite').done.catch(() => undefined);
    throw error;
  }
}

/** The same, where nothing is written. Even that may find no room; then in Firefox the next transaction needs none. */
export async function erase(database: Database, work: Work<void>): Promise<void> {
  try {
    await attempt(database, work);
  } catch (error) {
    if (!isFull(error)) throw error;
    await attempt(database, work);
  }
}

async function attempt<T>(database: Database, work: Work<T>): Promise<T> {
  const transaction = database.transaction([...storeNames], 'readwrite');
  const ended = new Promise<void>((resolve) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => resolve());
  });
  let refused: DOMException | null = null;
  transaction.addEventListener('error', ({ target }) => {
    const { error } = target as IDBRequest;
    if (error?.name !== 'AbortError') refused ??= error;
  });
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    giveUp(transaction);
    await ended;
    // Firefox refuses a single request, Chromium the whole at its end.
    throw refused ?? transaction.error ?? error;
  }
}

/** What fails is told by the whole transaction. */
export const quietly = (request: Promise<unknown>): void => void request.catch(() => undefined);

function giveUp(transaction: Pick<Writing, 'abort' | 'done'>): void {
  quietly(transaction.done);
  try {
    transaction.abort();
  } catch {
    // The browser has done so itself.
  }
}
