import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Corrections } from '../corrections/set-aside.ts';
import type { Marker } from '../engine/types.ts';
import { markersOf } from '../formats/parts/claims.ts';
import type { LivingAnalysis, LivingClaim } from '../living/types.ts';
import { ClaimCard } from './claim-card.tsx';
import { nextIndex } from './keys.ts';
import type { Selected, SidebarActions } from './props.ts';
import { useGrowing } from './use-growing.ts';

/** The same every time, so that a card without markers is seen not to have changed. */
const NONE: Marker[] = [];

interface ClaimListProps {
  claims: readonly LivingClaim[];
  /** The list stands under a source's name. */
  isUnderName: boolean;
  analysis: LivingAnalysis;
  unplaced: ReadonlySet<string>;
  corrections: Corrections;
  selected: Selected | null;
  actions: SidebarActions;
}

/** The cards. One of them is in the tab order; the arrow keys (or j and k) go on from there. */
export function ClaimList(props: ClaimListProps) {
  const { claims, isUnderName, analysis, unplaced, corrections, selected, actions } = props;
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const markers = useMemo(() => markersOf(analysis), [analysis]);
  const ids = useMemo(() => claims.map(({ id }) => id), [claims]);
  const drawn = useGrowing(claims.length, selected ? ids.indexOf(selected.id) : -1);
  const tabStop = [selected?.id, at].find((id) => id != null && ids.includes(id)) ?? ids[0];
  const cardOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);

  useEffect(() => {
    if (selected) cardOf(selected.id)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.dataset.id === undefined) return;
    const { id } = target.dataset;
    if (event.key === 'Enter' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      actions.visit(id);
      return;
    }
    if (event.key === 'c' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      actions.select(id);
      actions.openCard(id);
      return;
    }
    const next = ids[nextIndex(event, ids.indexOf(id), ids.length, 'vertical') ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    // The keys of the list around this one are not meant.
    event.stopPropagation();
    actions.select(next);
    cardOf(next)?.focus({ preventScroll: true });
  };

  return (
    <ul
      class="cards"
      aria-label={i18n.t('claim_list')}
      aria-busy={drawn < claims.length}
      ref={list}
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) => target instanceof HTMLElement && setAt(target.dataset.id ?? at)}
    >
      {claims.slice(0, drawn).map((claim) => (
        <ClaimCard
          key={claim.id}
          claim={claim}
          analysis={analysis}
          markers={markers.get(claim.id) ?? NONE}
          isPlaced={!unplaced.has(claim.id)}
          isUnderName={isUnderName}
          isSelected={claim.id === selected?.id}
          isTabStop={claim.id === tabStop}
          correction={corrections.get(claim.id)}
          actions={actions}
        />
      ))}
    </ul>
  );
}
