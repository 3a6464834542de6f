import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type FormatName, formatNames } from '../../formats/format.ts';
import type { Entry } from '../article.ts';
import type { Acts } from './use-acts.ts';

interface SelectionBarProps {
  found: readonly Entry[];
  isSearching: boolean;
  /** Keys of those selected among them. */
  selected: readonly string[];
  setSelected(selected: ReadonlySet<string>): void;
  acts: Acts;
}

/** How many there are, and what can be done with those selected; with none selected, with all that are found. */
export function SelectionBar({ found, isSearching, selected, setSelected, acts }: SelectionBarProps) {
  const [format, setFormat] = useState<FormatName>('csv');
  const [tag, setTag] = useState('');
  const [coder, setCoder] = useState<string | null>(null);
  const coders = [...new Set(found.flatMap((entry) => entry.coders))].sort();
  const keys = selected.length > 0 ? selected : found.map(({ key }) => key);
  const isAll = selected.length > 0 && selected.length === found.length;
  return (
    <div class="selection">
      <p role="status" class="count" aria-busy={isSearching}>
        {i18n.t('library_found', found.length)}
        {selected.length > 0 && ` · ${i18n.t('library_selected', selected.length)}`}
      </p>
      <button
        type="button"
        class="button"
        onClick={() => setSelected(new Set(isAll ? [] : found.map(({ key }) => key)))}
      >
        {i18n.t(isAll ? 'library_select_none' : 'library_select_all')}
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void acts.write(keys, format, coder);
        }}
      >
        <select
          aria-label={i18n.t('library_format')}
          value={format}
          onChange={(event) => setFormat(event.currentTarget.value as FormatName)}
        >
          {formatNames.map((name) => (
            <option key={name} value={name}>
              {name === 'markdown' ? 'Markdown' : i18n.t(`export_${name}`)} – {i18n.t(`export_${name}_for`)}
            </option>
          ))}
        </select>
        {coders.length > 0 && (
          <select
            aria-label={i18n.t('coding_as')}
            value={coder === null ? '' : `by ${coder}`}
            onChange={({ currentTarget: { value } }) => setCoder(value === '' ? null : value.slice(3))}
          >
            <option value="">{i18n.t('coding_as_read')}</option>
            {coders.map((name) => (
              <option key={name} value={`by ${name}`}>
                {i18n.t('coding_as_corrected', { coder: name || i18n.t('coding_unnamed') })}
              </option>
            ))}
          </select>
        )}
        <button type="submit" class="button" disabled={keys.length === 0}>
          {i18n.t('library_export', keys.length)}
        </button>
      </form>
      {selected.length > 0 && (
        <>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (tag.trim() !== '') void acts.tag(selected, tag.trim());
              setTag('');
            }}
          >
            <input
              type="text"
              aria-label={i18n.t('library_tag')}
              placeholder={i18n.t('library_tag')}
              value={tag}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {i18n.t('library_add_tag')}
            </button>
          </form>
          <button type="button" class="button" onClick={() => void acts.putAside(selected)}>
            {i18n.t('library_delete', selected.length)}
          </button>
        </>
      )}
    </div>
  );
}
