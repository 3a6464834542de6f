import { useEffect, useMemo, useState } from 'preact/hooks';
import { direction, i18n } from '#i18n';
import type { Analysis } from '../engine/types.ts';
import type { Place, Selected, SidebarActions, Watched } from './props.ts';
import { offsetAt, piecesOf, stretchOf } from './strip-geometry.ts';

interface StripProps {
  analysis: Analysis;
  place: Watched<Place | null>;
  selected: Selected | null;
  actions: SidebarActions;
}

/**
 * The article from beginning to end, with the claims and the reader's place. A picture with a shortcut for
 * the pointer: the list does the same for the keyboard.
 */
export function Strip({ analysis, place, selected, actions }: StripProps) {
  const { length } = analysis.text;
  const pieces = useMemo(() => piecesOf(analysis.claims, length), [analysis]);
  const go = (event: MouseEvent) => {
    const id = event.target instanceof Element ? event.target.getAttribute('data-claim') : null;
    if (id !== null) {
      actions.select(id);
      return;
    }
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const share = (event.clientX - left) / width;
    actions.jump(offsetAt(direction() === 'rtl' ? 1 - share : share, length));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list below is the way for the keyboard
    <div
      class="strip"
      role="img"
      aria-label={i18n.t('strip_label')}
      title={i18n.t('strip_hint')}
      onClick={go}
    >
      <ReaderPlace place={place} length={length} />
      {pieces.map(({ claimId, status, left, width }) => (
        <i
          key={`${claimId} ${left}`}
          class={`${status} ${claimId === selected?.id ? 'selected' : ''}`}
          style={{ insetInlineStart: `${left}%`, width: `${width}%` }}
          data-claim={claimId}
        />
      ))}
    </div>
  );
}

function ReaderPlace({ place, length }: { place: Watched<Place | null>; length: number }) {
  const [now, setNow] = useState(place.value);
  useEffect(() => {
    setNow(place.value);
    return place.watch(setNow);
  }, [place]);
  if (!now) return null;
  const { left, width } = stretchOf(now.start, now.end, length);
  return <span class="reader" style={{ insetInlineStart: `${left}%`, width: `${width}%` }} />;
}
