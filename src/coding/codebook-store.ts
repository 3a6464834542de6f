import { browser } from 'wxt/browser';
import type { Code } from './codebook.ts';

const KEY = 'codebook';

/** The researcher’s codes; none where they have no codebook. */
export async function keptCodebook(): Promise<Code[]> {
  const { [KEY]: codes } = await browser.storage.local.get(KEY);
  return Array.isArray(codes) ? codes.filter(isCode) : [];
}

/** Keeps a codebook in place of the one before. @throws what the browser throws when it cannot store. */
export async function keepCodebook(codes: readonly Code[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: codes });
}

const isCode = (value: unknown): value is Code => {
  const { code, label } = (value ?? {}) as Partial<Code>;
  return typeof code === 'string' && code !== '' && typeof label === 'string';
};
