import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keepCodebook, keptCodebook } from '../../coding/codebook-store.ts';
import type { FormatName } from '../../formats/format.ts';
import { tellOfChange } from '../news.ts';
import { isFull } from '../store/is-full.ts';
import type { Store } from '../store/store.ts';
import { importArticles } from '../transfer/import-articles.ts';
import { codebookIn } from '../transfer/read-articles.ts';
import { writeLibrary } from '../transfer/write-library.ts';
import { writeSelection } from '../write-selection.ts';
import { problemOf } from './problem-of.ts';
import { saveBlob } from './save-blob.ts';

/** What stood in the way, and what the reader can do at once. */
interface Problem {
  sentence: string;
  remedy?: { name: string; act: () => void };
}

export type Acts = ReturnType<typeof useActs>;

/** What can be done to the library; each says what it did, or what stood in its way. */
export function useActs(store: Store, reload: () => Promise<void>, clearSelection: () => void) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [undo, setUndo] = useState<(() => void) | null>(null);

  const tell = (found: Problem) => {
    setSaid('');
    setProblem(found);
  };
  /** @param whenFull what is said where there is no room. @returns whether it was done. */
  const act = async (work: () => Promise<string>, whenFull?: Problem): Promise<boolean> => {
    setProblem(null);
    setUndo(null);
    let isDone = true;
    try {
      setSaid(await work());
    } catch (error) {
      console.error(error);
      isDone = false;
      tell(whenFull && isFull(error) ? whenFull : { sentence: problemOf(error) });
    }
    tellOfChange();
    await reload();
    return isDone;
  };
  const bringBack = (keys: readonly string[]) =>
    act(async () => {
      await store.change(keys, ({ removedAt, ...entry }) => entry);
      return i18n.t('library_back', keys.length);
    });
  const forget = (keys: readonly string[]) =>
    act(async () => {
      await store.forget(keys);
      return i18n.t('library_forgotten', keys.length);
    });

  return {
    said,
    problem,
    undo,
    bringBack,
    forget,
    /** Tells of something that went wrong elsewhere. */
    fail: (error: unknown) => {
      console.error(error);
      tell({ sentence: problemOf(error) });
    },
    /** Nothing is wrong there any more. */
    succeed: () => setProblem(null),
    putAside: async (keys: readonly string[]) => {
      const removedAt = new Date().toISOString();
      const isDone = await act(
        async () => {
          await store.change(keys, (entry) => ({ ...entry, removedAt }));
          return i18n.t('library_deleted', keys.length);
        },
        {
          sentence: i18n.t('library_full_aside'),
          remedy: { name: i18n.t('library_forget'), act: () => void forget(keys) },
        },
      );
      if (!isDone) return;
      clearSelection();
      setUndo(() => () => void bringBack(keys));
    },
    write: (keys: readonly string[], format: FormatName, coder: string | null) =>
      act(async () => {
        const { extension, file } = await writeSelection(store, keys, format, coder);
        const name = `sourcelight-${keys.length}-articles.${extension}`;
        saveBlob(name, file);
        return i18n.t('export_saved', { file: name });
      }),
    writeAll: () =>
      act(async () => {
        const now = new Date().toISOString();
        const tell = (done: number) =>
          setSaid(i18n.t('library_writing', { percent: Math.round(done * 100) }));
        const file = await writeLibrary(store, now, tell, await keptCodebook());
        const name = `sourcelight-library-${now.slice(0, 10)}.jsonl.gz`;
        saveBlob(name, file);
        return i18n.t('export_saved', { file: name });
      }),
    take: (file: Blob) =>
      act(
        async () => {
          const entries = await importArticles(store, file, new Date().toISOString(), (count, all) =>
            setSaid(i18n.t('library_taking', { count, all })),
          );
          void navigator.storage.persist();
          const codes = await codebookIn(file);
          if (codes.length > 0 && (await keptCodebook()).length === 0) await keepCodebook(codes);
          return i18n.t('library_taken', entries.length);
        },
        { sentence: i18n.t('library_full_import') },
      ),
    tag: (keys: readonly string[], tag: string) =>
      act(async () => {
        await store.change(keys, (entry) => ({ ...entry, tags: [...new Set([...entry.tags, tag])] }));
        return i18n.t('library_tagged', { tag, count: keys.length });
      }),
    describe: (key: string, change: { tags?: string[]; note?: string }) =>
      act(async () => {
        await store.change([key], (entry) => ({ ...entry, ...change }));
        return i18n.t('library_kept');
      }),
    persist: () =>
      act(async () =>
        i18n.t((await navigator.storage.persist()) ? 'library_persistent' : 'library_not_persistent'),
      ),
  };
}
