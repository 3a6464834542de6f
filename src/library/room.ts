/** How much of the browser's room is used, and whether it runs short. */
export interface Room {
  /** In bytes; of all that the extension keeps. */
  used: number;
  all: number;
  /** The browser does not clear it away when the disk runs full. */
  persistent: boolean;
  isShort: boolean;
}

/** From this share on the reader is told. */
const SHORT = 0.8;
/** So many bytes must be free, however large the whole is. */
const LEAST = 20_000_000;

export const isShort = (used: number, all: number): boolean => used / all >= SHORT || all - used < LEAST;

export async function readRoom(): Promise<Room> {
  const { usage: used = 0, quota: all = Number.POSITIVE_INFINITY } = await navigator.storage.estimate();
  return { used, all, persistent: await navigator.storage.persisted(), isShort: isShort(used, all) };
}

/** Whether something failed as there was no more room. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
