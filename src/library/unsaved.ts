import { browser } from 'wxt/browser';
import { pageKey } from '../corrections/page-key.ts';
import type { Analysis } from '../engine/types.ts';

/** An article that was to be saved by itself, and could not be. */
export interface Unsaved {
  url: string;
  title: string;
  /** There was no more room; else something else went wrong. */
  isFull: boolean;
}

const NAME = 'unsaved';
/** The last of them are kept: where everything fails the list must not fill what room there is. */
const MOST = 100;

/** The reader is told when the library is open the next time. */
export async function readUnsaved(): Promise<Unsaved[]> {
  const { [NAME]: stored } = await browser.storage.local.get(NAME);
  return Array.isArray(stored) ? stored.filter(isUnsaved) : [];
}

export async function noteUnsaved({ url, title }: Analysis, isFull: boolean): Promise<void> {
  if (url === undefined) return;
  const others = (await readUnsaved()).filter((each) => pageKey(each.url) !== pageKey(url));
  await write([...others, { url, title: title ?? url, isFull }].slice(-MOST));
}

/** The article has been saved after all. */
export async function noteSaved({ url }: Analysis): Promise<void> {
  const before = await readUnsaved();
  const left = before.filter((each) => url === undefined || pageKey(each.url) !== pageKey(url));
  if (left.length < before.length) await write(left);
}

export async function forgetUnsaved(): Promise<void> {
  await write([]);
}

/** Tells of each change, wherever it is made. @returns a function that stops listening. */
export function watchUnsaved(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (NAME in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

const write = (unsaved: readonly Unsaved[]): Promise<void> =>
  unsaved.length === 0 ? browser.storage.local.remove(NAME) : browser.storage.local.set({ [NAME]: unsaved });

const isUnsaved = (value: unknown): value is Unsaved =>
  typeof value === 'object' &&
  value !== null &&
  'url' in value &&
  typeof value.url === 'string' &&
  /^https?:/.test(value.url) &&
  'title' in value &&
  typeof value.title === 'string' &&
  'isFull' in value;
