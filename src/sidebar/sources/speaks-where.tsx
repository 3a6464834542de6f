import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Claim } from '../../engine/types.ts';
import { contentOf } from '../citation.ts';
import { nextIndex } from '../keys.ts';
import type { SidebarActions } from '../props.ts';
import { stretchOf } from '../strip-geometry.ts';
import { statusWord } from '../words.ts';

interface SpeaksWhereProps {
  name: string;
  claims: readonly Claim[];
  /** Of the article, in UTF-16 code units. */
  textLength: number;
  selectedId: string | null;
  /** Whether one of the marks is in the tab order. */
  isTabStop: boolean;
  actions: SidebarActions;
}

/** The article from beginning to end, with the places where one source speaks: each leads there. */
export function SpeaksWhere(props: SpeaksWhereProps) {
  const { name, claims, textLength, selectedId, isTabStop, actions } = props;
  const strip = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(0);
  const go = (id: string) => {
    actions.select(id);
    actions.goTo(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = claims[at]?.id;
    if ((event.key === 'Enter' || event.key === ' ') && id !== undefined) {
      event.preventDefault();
      go(id);
      return;
    }
    const next = nextIndex(event, at, claims.length, 'horizontal');
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    strip.current?.querySelectorAll<SVGGElement>('[role=button]')[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg
      class="speaks"
      role="group"
      aria-label={i18n.t('sources_where', { name })}
      ref={strip}
      width="100%"
      height="18"
      onKeyDown={onKeyDown}
    >
      <rect class="article" x="0" y="8" width="100%" height="2" />
      {claims.map((claim, index) => {
        const start = claim.content[0]?.start ?? 0;
        const stretch = (span: { start: number; end: number }) => stretchOf(span.start, span.end, textLength);
        const whole = stretch({ start, end: claim.content.at(-1)?.end ?? start });
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={claim.id}
            class={`${claim.status} ${claim.id === selectedId ? 'selected' : ''}`}
            role="button"
            // Of an SVG element Firefox takes only the attribute, by its exact name.
            tabindex={isTabStop && index === Math.min(at, claims.length - 1) ? 0 : -1}
            aria-label={labelOf(claim, whole.left)}
            aria-pressed={claim.id === selectedId}
            onFocus={() => setAt(index)}
            onClick={() => go(claim.id)}
          >
            <title>{contentOf(claim)}</title>
            {/* Wide enough to be hit. */}
            <rect class="hit" x={`${whole.left}%`} y="0" width={`max(8px, ${whole.width}%)`} height="18" />
            {claim.content.map((span) => {
              const { left, width } = stretch(span);
              return (
                <rect
                  key={span.start}
                  class="piece"
                  x={`${left}%`}
                  y={claim.status === 'reported' ? 5 : 2}
                  width={`${width}%`}
                  height={claim.status === 'reported' ? 8 : 14}
                  rx="1.5"
                />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

const labelOf = (claim: Claim, left: number): string =>
  i18n.t('sources_mark', {
    content: firstWords(contentOf(claim)),
    status: statusWord(claim.status),
    percent: Math.round(left),
  });

/** Enough to tell one from another, without quotation marks of their own. */
const firstWords = (text: string) =>
  text
    .replace(/[“”"«»„…]/g, '')
    .trim()
    .split(/\s+/)
    .slice(0, 8)
    .join(' ');
