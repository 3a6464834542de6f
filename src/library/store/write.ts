import type { IDBPTransaction } from 'idb';
import { type Database, type Schema, storeNames } from './database.ts';
import { isFull } from './is-full.ts';

export type Writing = IDBPTransaction<Schema, (typeof storeNames)[number][], 'readwrite'>;

/**
 * Does something in one transaction: wholly, or not at all.
 * @throws what the browser names as its reason (no room, say), else what went wrong first.
 */
export async function write<T>(database: Database, work: (transaction: Writing) => Promise<T>): Promise<T> {
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
    const reason = refused ?? transaction.error ?? error;
    if (isFull(reason)) await passNext(database);
    throw reason;
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

/** In the transaction after one that had no room Firefox lets nothing be written: here nothing is. */
async function passNext(database: Database): Promise<void> {
  await database.transaction('entries', 'readwrite').done.catch(() => undefined);
}
