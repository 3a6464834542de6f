import type { Analysis } from '../engine/types.ts';
import { isFull } from '../library/store/is-full.ts';
import { noteSaved, noteUnsaved } from '../library/unsaved.ts';
import { fingerprint } from '../living/fingerprint.ts';
import type { Sender } from '../messages/answer.ts';
import { isSavedAt } from '../sites/saving.ts';

/** What is being saved. */
let underway: Promise<unknown> = Promise.resolve();

/**
 * Saves an article that was just read, where the reader wants those of its site saved. Reading waits for nothing of
 * this, and nothing of it disturbs: what could not be saved is told when the library is open.
 */
export function saveByItself(analysis: Analysis, sender: Sender): void {
  underway = Promise.all([underway, save(analysis, sender).catch(console.error)]);
}

/** Whether the sender's article lies in the library by itself, as it was read. @param print fingerprint of its text. */
export async function isSavedByItself(url: string, print: string, sender: Sender): Promise<boolean> {
  await underway;
  if (!(await isWanted(sender))) return false;
  const { savedText } = await import('./save-in-library.ts');
  const text = await savedText(url);
  return text !== null && fingerprint(text) === print;
}

async function save(analysis: Analysis, sender: Sender): Promise<void> {
  if (!(await isWanted(sender))) return;
  const { saveInLibrary } = await import('./save-in-library.ts');
  try {
    await saveInLibrary(analysis, 'by itself');
  } catch (error) {
    console.error(error);
    await noteUnsaved(analysis, isFull(error));
    return;
  }
  await noteSaved(analysis);
}

/** Of a private window nothing is written down unless the reader says so. */
const isWanted = async ({ tab, url }: Sender): Promise<boolean> => {
  // The sidebar asks from a frame, whose address is not the page's.
  const page = tab?.url ?? url;
  return tab !== undefined && !tab.incognito && page !== undefined && isSavedAt(page);
};
