import { browser } from 'wxt/browser';
import { type Code, soundCodes } from './codebook.ts';

const KEY = 'codebook';

/** The researcher’s codes; none where they have no codebook. */
export async function keptCodebook(): Promise<Code[]> {
  const { [KEY]: codes } = await browser.storage.local.get(KEY);
  return soundCodes(codes);
}

/** Keeps a codebook in place of the one before. @throws what the browser throws when it cannot store. */
export async function keepCodebook(codes: readonly Code[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: codes });
}
