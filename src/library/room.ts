import { browser } from 'wxt/browser';

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
  return { used, all, persistent: await isKept(), isShort: isShort(used, all) };
}

/** Chromium grants no extension what it asks for here, but keeps what those with this permission store. */
const isKept = async () =>
  (await navigator.storage.persisted()) ||
  (await browser.permissions.contains({ permissions: ['unlimitedStorage'] }));
