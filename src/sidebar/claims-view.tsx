import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Corrections, isSetAside } from '../corrections/set-aside.ts';
import { SetAsideList } from '../corrections/set-aside-list.tsx';
import type { LivingAnalysis } from '../living/types.ts';
import { ArrivalsNotice } from './arrivals-notice.tsx';
import { ClaimList } from './claim-list.tsx';
import { type Filter, filtered, noFilter } from './filter.ts';
import type { Choice, Listed } from './listed.ts';
import { ForeignNote, UnsureNotice } from './notices.tsx';
import type { Selected, SidebarActions } from './props.ts';
import { SteadyScroller } from './steady-scroller.tsx';
import { Tools } from './tools.tsx';
import { unlessChanged } from './unless-changed.ts';
import { useArrivals } from './use-arrivals.ts';
import { useRemembered } from './use-remembered.ts';

interface ClaimsViewProps {
  /** All that was found. */
  found: LivingAnalysis;
  listed: Listed;
  choice: Choice;
  unplaced: ReadonlySet<string>;
  corrections: Corrections;
  selected: Selected | null;
  /** The search field is shown. */
  searches: boolean;
  actions: SidebarActions;
}

/** The claims, with what chooses among them. */
export const ClaimsView = unlessChanged((props: ClaimsViewProps) => <Claims {...props} />);

function Claims(props: ClaimsViewProps) {
  const { found, listed, choice, unplaced, corrections, selected, searches, actions } = props;
  const { analysis } = listed;
  const [filter, setFilter] = useRemembered<Filter>('filter', noFilter);
  const claims = useMemo(() => filtered(analysis, filter), [analysis, filter]);
  const list = useRef<HTMLDivElement>(null);
  const arrivals = useArrivals(found.claims, claims, selected, list);

  useEffect(() => {
    // A claim that was picked in the page is shown, whatever the filters.
    const isListed = !selected || claims.some((claim) => claim.id === selected.id);
    if (!isListed && selected.from === 'page') setFilter(noFilter);
  }, [selected]);

  const foreign = <ForeignNote language={analysis.language} />;
  const setAside = (
    <SetAsideList
      claims={found.claims.filter((claim) => isSetAside(claim, corrections))}
      language={analysis.language}
      onUndo={actions.takeBack}
    />
  );
  return (
    <>
      <Tools
        listed={listed}
        choice={choice}
        filter={filter}
        searches={searches}
        onChange={setFilter}
        onChoose={actions.choose}
      />
      <p class="unseen" role="status">
        {filter !== noFilter && i18n.t('summary_shown', claims.length)}
      </p>
      <ArrivalsNotice arrivals={arrivals} />
      {claims.length === 0 && foreign}
      {claims.length > 0 ? (
        <SteadyScroller list={list} picked={selected?.id ?? null}>
          {foreign}
          <ClaimList
            claims={arrivals.shown}
            isUnderName={false}
            analysis={analysis}
            unplaced={unplaced}
            corrections={corrections}
            selected={selected}
            actions={actions}
          />
          {setAside}
        </SteadyScroller>
      ) : analysis.claims.length === 0 ? (
        <>
          <UnsureNotice />
          {setAside}
        </>
      ) : (
        <div class="notice">
          <p>{i18n.t('filter_nothing')}</p>
          <button type="button" class="button" onClick={() => setFilter(noFilter)}>
            {i18n.t('filter_reset')}
          </button>
        </div>
      )}
    </>
  );
}
