import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourceKind } from '../../engine/types.ts';
import type { Entry } from '../article.ts';
import { stances, statuses } from '../facts.ts';
import { asked, type Filter, noFilter, type Order, orders } from '../filter.ts';

const kinds: readonly SourceKind[] = ['person', 'organization', 'group', 'document', 'unknown'];

interface ToolsProps {
  entries: readonly Entry[];
  typed: string;
  setTyped(typed: string): void;
  filter: Filter;
  setFilter(filter: Filter): void;
  order: Order;
  setOrder(order: Order): void;
}

/** Words, filters and order. */
export function Tools({ entries, typed, setTyped, filter, setFilter, order, setOrder }: ToolsProps) {
  const sites = useMemo(() => [...new Set(entries.flatMap(({ site }) => site ?? []))].sort(), [entries]);
  const tags = useMemo(() => [...new Set(entries.flatMap((entry) => entry.tags))].sort(), [entries]);
  const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  return (
    <search class="tools">
      <label class="words">
        <span>{i18n.t('library_search')}</span>
        <input
          type="search"
          value={typed}
          placeholder={i18n.t('library_search_hint')}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <fieldset class="filters" aria-label={i18n.t('library_filters')}>
        <Choice name="site" value={filter.site} onChange={(site) => change({ site })} options={sites} />
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            <span>{i18n.t(`library_${end}`)}</span>
            <input
              type="date"
              value={filter[end]}
              onInput={(event) => change({ [end]: event.currentTarget.value })}
            />
          </label>
        ))}
        <label>
          <span>{i18n.t('library_source')}</span>
          <input
            type="text"
            value={filter.source}
            onInput={(event) => change({ source: event.currentTarget.value })}
          />
        </label>
        <Choice
          name="kind"
          value={filter.kind}
          onChange={(kind) => change({ kind })}
          options={kinds}
          word={(kind) => i18n.t(`library_kind_${kind}`)}
        />
        <Choice
          name="named"
          value={filter.anonymous === null ? null : filter.anonymous ? 'unnamed' : 'named'}
          onChange={(value) => change({ anonymous: value === null ? null : value === 'unnamed' })}
          options={['named', 'unnamed'] as const}
          word={(value) => i18n.t(value === 'named' ? 'library_named' : 'library_unnamed')}
        />
        <Choice
          name="status"
          value={filter.status}
          onChange={(status) => change({ status })}
          options={statuses}
          word={(status) => i18n.t(`status_${status}`)}
        />
        <Choice
          name="stance"
          value={filter.stance}
          onChange={(stance) => change({ stance })}
          options={stances}
          word={(stance) => i18n.t(`library_stance_${stance}`)}
        />
        {entries.some(({ coders }) => coders.length > 0) && (
          <Choice
            name="coding"
            value={filter.finished === null ? null : filter.finished ? 'finished' : 'unfinished'}
            onChange={(value) => change({ finished: value === null ? null : value === 'finished' })}
            options={['finished', 'unfinished'] as const}
            word={(value) => i18n.t(value === 'finished' ? 'library_finished' : 'library_unfinished')}
          />
        )}
        {tags.length > 0 && (
          <Choice name="tag" value={filter.tag} onChange={(tag) => change({ tag })} options={tags} />
        )}
        <label>
          <span>{i18n.t('library_order')}</span>
          <select value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
            {orders.map((each) => (
              <option key={each} value={each}>
                {i18n.t(`library_order_${each}`)}
              </option>
            ))}
          </select>
        </label>
        {asked(filter) > 0 && (
          <button type="button" class="button" onClick={() => setFilter(noFilter)}>
            {i18n.t('library_no_filter')}
          </button>
        )}
      </fieldset>
    </search>
  );
}

interface ChoiceProps<Value extends string> {
  name: 'site' | 'kind' | 'named' | 'status' | 'stance' | 'coding' | 'tag';
  value: Value | null;
  options: readonly Value[];
  word?(value: Value): string;
  onChange(value: Value | null): void;
}

function Choice<Value extends string>({
  name,
  value,
  options,
  word = (each) => each,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <label>
      <span>{i18n.t(`library_by_${name}`)}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChange((event.currentTarget.value || null) as Value | null)}
      >
        <option value="">{i18n.t('library_any')}</option>
        {options.map((each) => (
          <option key={each} value={each}>
            {word(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
