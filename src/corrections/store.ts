import { browser } from 'wxt/browser';
import type { Correction } from './correction.ts';
import { isCorrection } from './is-correction.ts';

/** Each correction is an item of its own, so that two tabs never write over each other. */
const PREFIX = 'correction/';
const keyOf = ({ page, id }: Pick<Correction, 'page' | 'id'>) => `${PREFIX}${page}/${id}`;

/** Where corrections are kept. Every method throws what the browser throws when it cannot store. */
export interface CorrectionStore {
  /** Those of one page, or all; the oldest first. */
  read(page?: string): Promise<Correction[]>;
  /** Keeps one, in place of the one with the same id. */
  keep(correction: Correction): Promise<void>;
  forget(correction: Pick<Correction, 'page' | 'id'>): Promise<void>;
}

/** On this machine, and nowhere else. What is not a correction (any more) is passed over, not deleted. */
export const correctionStore: CorrectionStore = {
  async read(page) {
    const prefix = page === undefined ? PREFIX : `${PREFIX}${page}/`;
    const keys = (await browser.storage.local.getKeys()).filter((key) => key.startsWith(prefix));
    const items = keys.length === 0 ? {} : await browser.storage.local.get(keys);
    return Object.values(items)
      .filter(isCorrection)
      .filter((correction) => page === undefined || correction.page === page)
      .sort((a, b) => a.at.localeCompare(b.at));
  },
  async keep(correction) {
    await browser.storage.local.set({ [keyOf(correction)]: correction });
  },
  async forget(correction) {
    await browser.storage.local.remove(keyOf(correction));
  },
};

/** Tells when corrections have come or gone on this machine, of whatever page. */
export function watchCorrections(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}
