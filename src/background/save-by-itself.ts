import type { Analysis } from '../engine/types.ts';
import { isFull } from '../library/store/is-full.ts';
import { noteSaved, noteUnsaved } from '../library/unsaved.ts';
import type { Sender } from '../messages/answer.ts';
import { isSavedAt } from '../sites/saving.ts';

/**
 * Saves an article that was just read, where the reader wants those of its site saved. Reading waits for nothing of
 * this, and nothing of it disturbs: what could not be saved is told when the library is open.
 */
export async function saveByItself(analysis: Analysis, { tab, url }: Sender): Promise<void> {
  try {
    // Of a private window nothing is written down unless the reader says so.
    if (!tab || tab.incognito || url === undefined || !(await isSavedAt(url))) return;
    const { saveInLibrary } = await import('./save-in-library.ts');
    try {
      await saveInLibrary(analysis, 'by itself');
    } catch (error) {
      console.error(error);
      await noteUnsaved(analysis, isFull(error));
      return;
    }
    await noteSaved(analysis);
  } catch (error) {
    console.error(error);
  }
}
