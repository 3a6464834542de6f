import { i18n } from '#i18n';
import type { Analysis, Claim, Marker } from '../engine/types.ts';
import type { LivingClaim } from '../living/types.ts';
import { citation, contentOf } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import { isUnnamed } from './counts.ts';
import { StatusSign } from './icons.tsx';
import { mentionBeyondName } from './mention.ts';
import type { SidebarActions } from './props.ts';
import { unlessChanged } from './unless-changed.ts';
import { inQuotes, statusWord, whoSays } from './words.ts';

interface ClaimCardProps {
  claim: LivingClaim;
  analysis: Analysis;
  /** Those that speak of the claim. */
  markers: Marker[];
  isPlaced: boolean;
  /** The card stands under its source's name: it need not be said again. */
  isUnderName: boolean;
  isSelected: boolean;
  isTabStop: boolean;
  actions: SidebarActions;
}

/** One claim: who says it, how, what, and what the article makes of it. */
export const ClaimCard = unlessChanged((props: ClaimCardProps) => {
  const { claim, analysis, markers, isPlaced, isUnderName, isSelected, isTabStop, actions } = props;
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    if (getSelection()?.isCollapsed === false) return;
    actions.select(claim.id);
    actions.goTo(claim.id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys of its cards
    <li
      class={`card ${claim.status} ${isSelected ? 'selected' : ''} ${claim.isGone ? 'gone' : ''}`}
      data-id={claim.id}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isSelected}
      onClick={onClick}
    >
      {claim.isNew && <span class="new">{i18n.t('claim_new')}</span>}
      <Who claim={claim} isUnderName={isUnderName} />
      <p class="what" lang={analysis.language}>
        {contentOf(claim)}
      </p>
      {(isSelected || claim.status !== 'reported') && <StatusNotes claim={claim} markers={markers} />}
      {!isPlaced && <p class="why">{i18n.t(claim.isGone ? 'claim_gone' : 'claim_unplaced')}</p>}
      {isSelected && (
        <>
          <p class="why">
            {i18n.t(`claim_${claim.quotation}`)} {claim.type === 'attitude' && `${i18n.t('claim_attitude')} `}
            {claim.because}
          </p>
          <div class="acts">
            <CopyButton text={citation(claim, analysis, i18n.t('claim_no_source'))} />
            {isPlaced && (
              <button type="button" class="button" onClick={() => actions.goTo(claim.id)}>
                {i18n.t('claim_go_to')}
              </button>
            )}
          </div>
        </>
      )}
    </li>
  );
});

function Who({ claim, isUnderName }: { claim: Claim; isUnderName: boolean }) {
  const { source, cue } = claim;
  const mention = source && mentionBeyondName(source);
  if (isUnderName && !mention && !cue) return null;
  return (
    <p class="who">
      {!isUnderName && <b class={source ? '' : 'nobody'}>{whoSays(claim)}</b>}{' '}
      {!isUnderName && source && isUnnamed(claim) && <span class="unnamed">{i18n.t('claim_unnamed')}</span>}{' '}
      {mention && <q class="mention">{inQuotes(mention)}</q>}{' '}
      {cue && (
        <span
          class={`cue ${cue.stance}`}
          title={cue.stance === 'doubt' ? i18n.t('claim_doubt_cue') : undefined}
        >
          {cue.text}
        </span>
      )}
    </p>
  );
}

/** The status in a word, and in the article's own words where it has some. */
function StatusNotes({ claim, markers }: { claim: Claim; markers: Marker[] }) {
  const said = markers.length > 0 ? markers : [null];
  return (
    <>
      {said.map((marker) => {
        const status = marker?.kind ?? claim.status;
        return (
          <p key={marker?.id ?? ''} class={`note ${status}`}>
            <StatusSign status={status} />
            <span>
              <b>{statusWord(status)}</b>
              {marker && ` · ${inQuotes(marker.text)}`}
            </span>
          </p>
        );
      })}
    </>
  );
}
