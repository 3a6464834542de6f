import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keepCodebook, keptCodebook } from '../../coding/codebook-store.ts';
import type { FormatName } from '../../formats/format.ts';
import { tellOfChange } from '../news.ts';
import type { Store } from '../store/store.ts';
import { importArticles } from '../transfer/import-articles.ts';
import { codebookIn } from '../transfer/read-articles.ts';
import { writeLibrary } from '../transfer/write-library.ts';
import { writeSelection } from '../write-selection.ts';
import { problemOf } from './problem-of.ts';
import { saveBlob } from './save-blob.ts';

export type Acts = ReturnType<typeof useActs>;

/** What can be done to the library; each says what it did, or what stood in its way. */
export function useActs(store: Store, reload: () => Promise<void>, clearSelection: () => void) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [undo, setUndo] = useState<(() => void) | null>(null);

  const act = async (work: () => Promise<string>) => {
    setProblem(null);
    setUndo(null);
    try {
      setSaid(await work());
    } catch (error) {
      console.error(error);
      setSaid('');
      setProblem(problemOf(error));
    }
    tellOfChange();
    await reload();
  };
  const bringBack = (keys: readonly string[]) =>
    act(async () => {
      await store.change(keys, ({ removedAt, ...entry }) => entry);
      return i18n.t('library_back', keys.length);
    });

  return {
    said,
    problem,
    undo,
    bringBack,
    /** Tells of something that went wrong elsewhere. */
    fail: (error: unknown) => {
      console.error(error);
      setProblem(problemOf(error));
    },
    putAside: async (keys: readonly string[]) => {
      const removedAt = new Date().toISOString();
      await act(async () => {
        await store.change(keys, (entry) => ({ ...entry, removedAt }));
        return i18n.t('library_deleted', keys.length);
      });
      clearSelection();
      setUndo(() => () => void bringBack(keys));
    },
    forget: (keys: readonly string[]) =>
      act(async () => {
        await store.forget(keys);
        return i18n.t('library_forgotten', keys.length);
      }),
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
      act(async () => {
        const entries = await importArticles(store, file, new Date().toISOString(), (count, all) =>
          setSaid(i18n.t('library_taking', { count, all })),
        );
        void navigator.storage.persist();
        const codes = await codebookIn(file);
        if (codes.length > 0 && (await keptCodebook()).length === 0) await keepCodebook(codes);
        return i18n.t('library_taken', entries.length);
      }),
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
