import { i18n } from '#i18n';
import type { Share } from './shares.ts';
import { stanceFill, stanceWord } from './stance.tsx';

/** How much a source gets, and in what stance, beside the one that gets most. */
export function ShareBar({ share, most }: { share: Share; most: number }) {
  let from = 0;
  const segments = share.stances.map(({ stance, words }) => {
    const width = (100 * words) / Math.max(1, most);
    const segment = { stance, x: from, width };
    from += width;
    return segment;
  });
  return (
    <svg class="share-bar" role="img" aria-label={wordsByStance(share)} width="100%" height="9">
      {segments.map(({ stance, x, width }) => (
        <rect
          key={stance}
          class={stance}
          x={`${x}%`}
          y="0.5"
          width={`${width}%`}
          height="8"
          fill={stanceFill(stance)}
          stroke="currentColor"
        />
      ))}
    </svg>
  );
}

/** The bar in words: “40 words: 24 said, 16 claimed”. */
export const wordsByStance = ({ words, stances }: Share): string =>
  stances.every(({ stance }) => stance === 'neutral')
    ? i18n.t('sources_words', words)
    : i18n.t('sources_by_stance', {
        words: i18n.t('sources_words', words),
        stances: stances.map((each) => `${each.words} ${stanceWord(each.stance).toLowerCase()}`).join(', '),
      });
