import type { Analysis } from '../engine/types.ts';
import { tellOfChange } from '../library/news.ts';
import { Store } from '../library/store/store.ts';

let store: Promise<Store> | undefined;

/** Saves an article in the library. @throws what the browser throws when it cannot store. */
export async function saveInLibrary(analysis: Analysis): Promise<void> {
  store ??= Store.open();
  try {
    await (await store).save([{ savedAt: new Date().toISOString(), tags: [], note: '', analysis }]);
  } catch (error) {
    // Another tab may have made a later version of the database: it is opened anew next time.
    store = undefined;
    throw error;
  }
  tellOfChange();
}
