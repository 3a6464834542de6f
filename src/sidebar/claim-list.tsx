import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Analysis, Marker } from '../engine/types.ts';
import { markersOf } from '../formats/parts/claims.ts';
import { ClaimCard } from './claim-card.tsx';
import type { ClaimGroup } from './filter.ts';
import { asHeading } from './mention.ts';
import type { Selected, SidebarActions } from './props.ts';

/** The same every time, so that a card without markers is seen not to have changed. */
const NONE: Marker[] = [];

interface ClaimListProps {
  /** Where the element that scrolls can be found. */
  list: RefObject<HTMLDivElement | null>;
  /** One group with no heading (source undefined), or one for each source. */
  groups: readonly ClaimGroup[];
  analysis: Analysis;
  unplaced: ReadonlySet<string>;
  selected: Selected | null;
  actions: SidebarActions;
}

/** The cards. One of them is in the tab order; the arrow keys (or j and k) go on from there. */
export function ClaimList({ list, groups, analysis, unplaced, selected, actions }: ClaimListProps) {
  const markers = useMemo(() => markersOf(analysis), [analysis]);
  const ids = useMemo(() => groups.flatMap(({ claims }) => claims.map(({ id }) => id)), [groups]);
  const tabStop = selected && ids.includes(selected.id) ? selected.id : ids[0];
  const cardOf = (id: string | undefined) =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])].find(
      (card) => card.dataset.id === id,
    );

  useEffect(() => {
    if (selected) cardOf(selected.id)?.scrollIntoView({ block: 'nearest' });
  }, [selected, groups]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof HTMLElement) || event.target.dataset.id === undefined) return;
    const at = ids.indexOf(event.target.dataset.id);
    if (event.key === 'Enter') {
      event.preventDefault();
      actions.select(ids[at] ?? null);
      if (ids[at] !== undefined) actions.goTo(ids[at]);
      return;
    }
    const next = nextIndex(event.key, at, ids.length);
    const id = next === null ? undefined : ids[next];
    if (id === undefined) return;
    event.preventDefault();
    actions.select(id);
    cardOf(id)?.focus({ preventScroll: true });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the cards within
    <div class="list" ref={list} onKeyDown={onKeyDown}>
      {groups.map(({ source, claims }) => (
        <div key={source?.id ?? ''}>
          {source !== undefined && (
            <h3 class="group">
              {source ? asHeading(source.name) : i18n.t('claim_no_source')}{' '}
              {source?.anonymous && <span class="unnamed">{i18n.t('claim_unnamed')}</span>}{' '}
              <small>{claims.length}</small>
            </h3>
          )}
          <ul>
            {claims.map((claim) => (
              <ClaimCard
                key={claim.id}
                claim={claim}
                analysis={analysis}
                markers={markers.get(claim.id) ?? NONE}
                isPlaced={!unplaced.has(claim.id)}
                isUnderName={source !== undefined}
                isSelected={claim.id === selected?.id}
                isTabStop={claim.id === tabStop}
                actions={actions}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Where a key leads in a list; null if it leads nowhere. */
function nextIndex(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
    case 'k':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
