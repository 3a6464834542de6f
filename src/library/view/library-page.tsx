import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Masthead } from '../../own-pages/masthead.tsx';
import { type Filter, noFilter, type Order } from '../filter.ts';
import type { Store } from '../store/store.ts';
import { AgreementPanel } from './agreement/agreement-panel.tsx';
import { ArticleList } from './article-list.tsx';
import { ArticleView } from './article-view.tsx';
import { Pictures } from './pictures.tsx';
import { Problems } from './problems.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { StoragePanel } from './storage-panel.tsx';
import { Tools } from './tools.tsx';
import { UnsavedNotice } from './unsaved-notice.tsx';
import { useActs } from './use-acts.ts';
import { useFound, useKept, useLibrary, useRoom } from './use-library.ts';
import { useSearch } from './use-search.ts';

/** The whole page. */
export function LibraryPage({ store }: { store: Store }) {
  const library = useLibrary(store);
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [order, setOrder] = useState<Order>('saved');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { keys, isSearching } = useSearch(typed, library.version);
  const kept = useKept(library.entries);
  const found = useFound(kept, keys, filter, order);
  const room = useRoom(library.entries);
  const open = useOpen();
  const acts = useActs(store, library.load, () => setSelected(new Set()));
  const chosen = found.filter(({ key }) => selected.has(key)).map(({ key }) => key);

  return (
    <main class="page library" aria-busy={library.entries === null}>
      <Masthead
        title={i18n.t('library_title')}
        other={{ href: '/options.html', name: i18n.t('more_options') }}
      />
      <p class="said" role="status">
        {acts.said}{' '}
        {acts.undo && (
          <button type="button" class="link" onClick={acts.undo}>
            {i18n.t('library_undo')}
          </button>
        )}
      </p>
      <Problems acts={acts} room={room} />
      <UnsavedNotice />
      {open !== null ? (
        <ArticleView
          key={open}
          store={store}
          articleKey={open}
          found={found}
          acts={acts}
          onLeave={() => void library.loadEntries()}
        />
      ) : (
        <>
          {kept.length === 0 && library.entries !== null && <p class="lede">{i18n.t('library_empty')}</p>}
          {kept.length > 0 && (
            <>
              <Tools {...{ entries: kept, typed, setTyped, filter, setFilter, order, setOrder }} />
              <SelectionBar {...{ found, isSearching, selected: chosen, setSelected, acts }} />
              <ArticleList {...{ found, selected, setSelected, onDelete: acts.putAside }} />
              <Pictures found={found} filter={filter} />
            </>
          )}
          <AgreementPanel store={store} entries={library.entries ?? []} />
          <StoragePanel entries={library.entries ?? []} room={room} acts={acts} />
        </>
      )}
    </main>
  );
}

/** The article that the address names: the browser's own ways back and forth lead there. */
function useOpen(): string | null {
  const inAddress = () => {
    const [, key] = /^#article=(.+)$/.exec(location.hash) ?? [];
    return key === undefined ? null : decodeURIComponent(key);
  };
  const [open, setOpen] = useState(inAddress);
  useEffect(() => {
    const follow = () => setOpen(inAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return open;
}
