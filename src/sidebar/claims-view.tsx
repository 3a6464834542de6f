import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Analysis } from '../engine/types.ts';
import type { LivingAnalysis } from '../living/types.ts';
import { Also } from './also.tsx';
import { ArrivalsNotice } from './arrivals-notice.tsx';
import { ClaimList } from './claim-list.tsx';
import { bySource, type ClaimGroup, type Filter, filtered, noFilter } from './filter.ts';
import type { Choice, Listed } from './listed.ts';
import { ForeignNote, UnsureNotice } from './notices.tsx';
import type { Selected, SidebarActions } from './props.ts';
import { Tools } from './tools.tsx';
import { useArrivals } from './use-arrivals.ts';

interface ClaimsViewProps {
  /** All that was found. */
  found: LivingAnalysis;
  listed: Listed;
  choice: Choice;
  unplaced: ReadonlySet<string>;
  selected: Selected | null;
  actions: SidebarActions;
}

/** The claims, with what chooses among them. */
export function ClaimsView({ found, listed, choice, unplaced, selected, actions }: ClaimsViewProps) {
  const { analysis } = listed;
  const [filter, setFilter] = useState<Filter>(noFilter);
  const claims = useMemo(() => filtered(analysis, filter), [analysis, filter]);
  const groups = useMemo<ClaimGroup[]>(
    () => (filter.order === 'source' ? bySource(claims, analysis.sources) : [{ source: undefined, claims }]),
    [analysis, claims, filter.order],
  );
  const list = useRef<HTMLDivElement>(null);
  const arrivals = useArrivals(found.claims, groups, selected, list);

  useEffect(() => {
    // A claim that was picked in the page is shown, whatever the filters.
    const isListed = !selected || claims.some((claim) => claim.id === selected.id);
    if (!isListed && selected.from === 'page') setFilter({ ...noFilter, order: filter.order });
  }, [selected]);

  return (
    <section class="claims" aria-label={i18n.t('claim_list')}>
      <Tools analysis={analysis} filter={filter} onChange={setFilter} />
      <Also listed={listed} choice={choice} onChoose={actions.choose} />
      <p class="unseen" role="status">
        {filter === noFilter ? summaryOf(analysis) : i18n.t('summary_shown', claims.length)}
      </p>
      <ForeignNote language={analysis.language} />
      <ArrivalsNotice arrivals={arrivals} />
      {claims.length > 0 ? (
        <ClaimList
          list={list}
          groups={arrivals.shown}
          analysis={analysis}
          unplaced={unplaced}
          selected={selected}
          actions={actions}
        />
      ) : analysis.claims.length === 0 ? (
        <UnsureNotice />
      ) : (
        <div class="notice">
          <p>{i18n.t('filter_nothing')}</p>
          <button type="button" class="button" onClick={() => setFilter(noFilter)}>
            {i18n.t('filter_reset')}
          </button>
        </div>
      )}
    </section>
  );
}

const summaryOf = ({ claims, sources }: Analysis): string =>
  i18n.t('summary_found', {
    claims: i18n.t('summary_claims', claims.length),
    sources: i18n.t('summary_sources', sources.length),
  });
