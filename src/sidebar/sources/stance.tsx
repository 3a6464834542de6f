import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Stance } from '../../engine/types.ts';

/** Patterns tell the stances apart without colour. */
const patterns: Record<Stance, JSX.Element> = {
  neutral: <rect width="6" height="6" stroke="none" fill="currentColor" opacity="0.62" />,
  assertion: <path d="M1.5 0v6M4.5 0v6" stroke-width="1.8" />,
  confirmation: <path d="M1.5 1.5h.01M4.5 4.5h.01" stroke-width="2.4" stroke-linecap="round" />,
  doubt: <path d="m-1 5 6-6M1 7l6-6" stroke-width="1.5" />,
  denial: <path d="M0 1.5h6M0 4.5h6" stroke-width="1.6" />,
};

const patternId = (stance: Stance) => `sourcelight-stance-${stance}`;
export const stanceFill = (stance: Stance): string => `url(#${patternId(stance)})`;

/** What the pictures are filled with; it must stand in the same tree. */
export function StancePatterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {(Object.keys(patterns) as Stance[]).map((stance) => (
          <pattern
            key={stance}
            id={patternId(stance)}
            class={`pattern ${stance}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            {patterns[stance]}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

export function StanceSwatch({ stance }: { stance: Stance }) {
  return (
    <svg class={`swatch ${stance}`} width="16" height="12" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="11" rx="2" fill={stanceFill(stance)} stroke="currentColor" />
    </svg>
  );
}

export const stanceWord = (stance: Stance): string => i18n.t(`stance_${stance}`);
