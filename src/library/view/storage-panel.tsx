import { useRef } from 'preact/hooks';
import { i18n, number } from '#i18n';
import type { Entry } from '../article.ts';
import type { Room } from '../room.ts';
import type { Acts } from './use-acts.ts';

const megabytes = (bytes: number) => number(bytes / 1e6, { maximumFractionDigits: bytes < 1e8 ? 1 : 0 });

interface StoragePanelProps {
  entries: readonly Entry[];
  room: Room | null;
  acts: Acts;
}

/** The library as one file, how much room it takes, and what lies aside for deletion. */
export function StoragePanel({ entries, room, acts }: StoragePanelProps) {
  const file = useRef<HTMLInputElement>(null);
  const aside = entries.filter(({ removedAt }) => removedAt !== undefined).map(({ key }) => key);
  return (
    <section class="panel storage" aria-labelledby="storage-title">
      <h2 id="storage-title">{i18n.t('library_storage')}</h2>
      {room && (
        <p>
          {i18n.t('library_room', { used: megabytes(room.used), all: megabytes(room.all) })}{' '}
          {room.persistent ? i18n.t('library_persistent') : i18n.t('library_may_be_cleared')}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {i18n.t('library_import')}
        </button>
        <input
          type="file"
          hidden
          ref={file}
          accept=".jsonl,.json,.gz"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) void acts.take(chosen);
            event.currentTarget.value = '';
          }}
        />
        <button type="button" class="button" onClick={() => void acts.writeAll()}>
          {i18n.t('library_export_all')}
        </button>
        {room && !room.persistent && (
          <button type="button" class="button" onClick={() => void acts.persist()}>
            {i18n.t('library_ask_persistent')}
          </button>
        )}
      </div>
      <p class="hint">{i18n.t('library_import_hint')}</p>
      {aside.length > 0 && (
        <div class="buttons">
          <p>{i18n.t('library_aside', aside.length)}</p>
          <button type="button" class="button" onClick={() => void acts.bringBack(aside)}>
            {i18n.t('library_bring_back')}
          </button>
          <button type="button" class="button" onClick={() => void acts.forget(aside)}>
            {i18n.t('library_forget')}
          </button>
        </div>
      )}
    </section>
  );
}
