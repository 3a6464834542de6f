import type { Correction } from '../corrections/correction.ts';
import { pageKey } from '../corrections/page-key.ts';
import { correctionStore } from '../corrections/store.ts';
import { readSettings, type Settings } from '../settings/settings.ts';

/** What opening the sidebar takes, read by whoever asks for it: the page's own thread need not. */
export interface Opening {
  settings: Settings;
  /** Null where it is not known. */
  said: Said | null;
}

/** What was said of the claims of a page before. */
export interface Said {
  /** See `pageKey`. */
  page: string;
  corrections: Correction[];
}

/** @param address of the page; undefined where nothing that is kept is to be known of it, as in a private window. */
export async function readOpening(address: string | undefined): Promise<Opening> {
  const [settings, said] = await Promise.all([
    readSettings(),
    address === undefined ? null : saidOf(address),
  ]);
  return { settings, said };
}

async function saidOf(address: string): Promise<Said | null> {
  const page = pageKey(address);
  try {
    return { page, corrections: await correctionStore.read(page) };
  } catch {
    // The page asks for itself, and says why it cannot know.
    return null;
  }
}
