import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Status } from '../engine/types.ts';
import { Also } from './also.tsx';
import { type Filter, type Kind, kindsOf } from './filter.ts';
import { closeIcon, StatusSign, searchIcon } from './icons.tsx';
import type { Choice, Listed } from './listed.ts';
import type { SidebarActions } from './props.ts';
import { kindWord } from './words.ts';

interface ToolsProps {
  listed: Listed;
  choice: Choice;
  filter: Filter;
  /** The search field is shown. */
  searches: boolean;
  onChange(filter: Filter): void;
  onChoose: SidebarActions['choose'];
}

/** What chooses among the claims: words, chips, and what is kept back. */
export function Tools({ listed, choice, filter, searches, onChange, onChoose }: ToolsProps) {
  const { claims } = listed.analysis;
  const kinds = useMemo(() => kindsOf(claims), [claims]);
  return (
    <div class="tools">
      {claims.length > 0 && (searches || filter.query !== '') && (
        <Search query={filter.query} onChange={(query) => onChange({ ...filter, query })} />
      )}
      <div class="choices">
        {kinds.length > 1 && (
          <fieldset class="chips" aria-label={i18n.t('filter_label')}>
            {kinds.map(({ kind, count }) => (
              <button
                key={kind}
                type="button"
                class="chip"
                aria-pressed={filter.kind === kind}
                onClick={() => onChange({ ...filter, kind })}
              >
                {isStatus(kind) && <StatusSign status={kind} />}
                {kindWord(kind)} <small>{count}</small>
              </button>
            ))}
          </fieldset>
        )}
        <Also listed={listed} choice={choice} onChoose={onChoose} />
      </div>
    </div>
  );
}

function Search({ query, onChange }: { query: string; onChange(query: string): void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: Firefox and Chromium know <search>, axe does not take it for a landmark
    <div class="search" role="search">
      {searchIcon}
      <input
        ref={field}
        type="search"
        value={query}
        placeholder={i18n.t('filter_search')}
        aria-label={i18n.t('filter_search_label')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          onChange('');
        }}
      />
      {query !== '' && (
        <button
          type="button"
          aria-label={i18n.t('filter_clear_search')}
          onClick={() => {
            onChange('');
            field.current?.focus();
          }}
        >
          {closeIcon}
        </button>
      )}
    </div>
  );
}

const isStatus = (kind: Kind): kind is Status => kind !== 'all' && kind !== 'quoted' && kind !== 'unnamed';
