import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Analysis, Status } from '../engine/types.ts';
import { type Filter, type Kind, kindsOf, type Order } from './filter.ts';
import { chevronIcon, closeIcon, StatusSign, searchIcon } from './icons.tsx';
import { asHeading } from './mention.ts';
import { kindWord } from './words.ts';

interface ToolsProps {
  analysis: Analysis;
  filter: Filter;
  onChange(filter: Filter): void;
}

/** What chooses among the claims: chips, a source, words, and their order. */
export function Tools({ analysis, filter, onChange }: ToolsProps) {
  const kinds = useMemo(() => kindsOf(analysis.claims), [analysis]);
  const set = (change: Partial<Filter>) => onChange({ ...filter, ...change });
  if (analysis.claims.length === 0) return null;
  return (
    <div class="tools">
      {kinds.length > 1 && (
        <fieldset class="chips" aria-label={i18n.t('filter_label')}>
          {kinds.map(({ kind, count }) => (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-pressed={filter.kind === kind}
              onClick={() => set({ kind })}
            >
              {isStatus(kind) && <StatusSign status={kind} />}
              {kindWord(kind)} <small>{count}</small>
            </button>
          ))}
        </fieldset>
      )}
      <div class="row">
        <Search query={filter.query} onChange={(query) => set({ query })} />
        <Choice
          label={i18n.t('filter_source')}
          value={filter.sourceId ?? ''}
          onChange={(id) => set({ sourceId: id === '' ? null : id })}
        >
          <option value="">{i18n.t('filter_all_sources')}</option>
          {mostQuotedFirst(analysis).map(({ id, name, claims }) => (
            <option key={id} value={id}>
              {i18n.t('filter_source_option', { name: asHeading(name), count: claims.length })}
            </option>
          ))}
        </Choice>
        <Choice
          label={i18n.t('filter_sort')}
          value={filter.order}
          onChange={(order) => set({ order: order as Order })}
        >
          <option value="place">{i18n.t('filter_by_place')}</option>
          <option value="source">{i18n.t('filter_by_source')}</option>
        </Choice>
      </div>
    </div>
  );
}

function Search({ query, onChange }: { query: string; onChange(query: string): void }) {
  return (
    <div class="search">
      {searchIcon}
      <input
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
        <button type="button" aria-label={i18n.t('filter_clear_search')} onClick={() => onChange('')}>
          {closeIcon}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange(value: string): void;
  children: ComponentChildren;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <span class="choice">
      <select aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
      {chevronIcon}
    </span>
  );
}

const isStatus = (kind: Kind): kind is Status => kind !== 'all' && kind !== 'quoted' && kind !== 'unnamed';

const mostQuotedFirst = ({ sources }: Analysis) =>
  sources
    .filter((source) => source.claims.length > 0)
    .sort((a, b) => b.claims.length - a.claims.length || a.name.localeCompare(b.name));
