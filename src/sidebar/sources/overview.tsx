import { i18n, percent } from '#i18n';
import type { Share, Shares } from './shares.ts';
import { stances } from './shares.ts';
import { StanceSwatch, stanceWord } from './stance.tsx';

/** How much of all attributed words comes from sources that a reader is told, and how much does not. */
export function Overview({ shares }: { shares: Shares }) {
  const parts = partsOf(shares).filter(({ share }) => share > 0);
  let from = 0;
  const segments = parts.map((part) => {
    const x = from;
    from += 100 * part.share;
    return { ...part, x };
  });
  const used = stances.filter((stance) =>
    [...shares.named, ...shares.unnamed, ...(shares.nobody ? [shares.nobody] : [])].some((share) =>
      share.stances.some((each) => each.stance === stance),
    ),
  );
  return (
    <div class="overview">
      <p>{i18n.t('sources_total', { words: i18n.t('sources_words', shares.words) })}</p>
      <svg
        role="img"
        aria-label={parts.map(({ label, share }) => `${label} ${percent(share)}`).join(', ')}
        width="100%"
        height="14"
      >
        {segments.map(({ name, x, share }) => (
          <rect key={name} class={name} x={`${x}%`} y="0.5" width={`${100 * share}%`} height="13" />
        ))}
      </svg>
      <ul class="legend">
        {parts.map(({ name, label, share }) => (
          <li key={name}>
            <i class={name} /> {label} <b>{percent(share)}</b>
          </li>
        ))}
      </ul>
      <p class="caption">{i18n.t('sources_caption')}</p>
      <ul class="legend">
        {used.map((stance) => (
          <li key={stance}>
            <StanceSwatch stance={stance} /> {stanceWord(stance)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const partsOf = ({ named, unnamed, nobody }: Shares) => [
  { name: 'named', label: i18n.t('sources_named'), share: shareOf(named) },
  { name: 'unnamed-part', label: i18n.t('sources_unnamed'), share: shareOf(unnamed) },
  { name: 'nobody-part', label: i18n.t('claim_no_source'), share: shareOf(nobody ? [nobody] : []) },
];

const shareOf = (shares: readonly Share[]) => shares.reduce((sum, { share }) => sum + share, 0);
