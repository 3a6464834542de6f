import { i18n } from '#i18n';
import type { Claim } from '../engine/types.ts';
import { contentOf } from '../sidebar/citation.ts';

interface SetAsideListProps {
  /** What the reader says is no claim. */
  claims: readonly Claim[];
  language: string | undefined;
  onUndo(claimId: string): void;
}

/** At the end of the list, what the reader has set aside: nothing is lost, and each can be taken back. */
export function SetAsideList({ claims, language, onUndo }: SetAsideListProps) {
  if (claims.length === 0) return null;
  return (
    <details class="set-aside">
      <summary>{i18n.t('correction_set_aside', claims.length)}</summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <p id={`set-aside-${claim.id}`} lang={language}>
              {contentOf(claim)}
            </p>
            <button
              type="button"
              class="link"
              aria-describedby={`set-aside-${claim.id}`}
              onClick={() => onUndo(claim.id)}
            >
              {i18n.t('correction_undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
