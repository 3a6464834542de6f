import { i18n } from '#i18n';
import { ClaimActs } from '../card/claim-acts.tsx';
import type { Correction } from '../corrections/correction.ts';
import type { Analysis, Claim, Marker } from '../engine/types.ts';
import type { LivingClaim } from '../living/types.ts';
import { contentOf } from './citation.ts';
import { isUnnamed } from './counts.ts';
import { StatusSign } from './icons.tsx';
import { mentionBeyondName } from './mention.ts';
import type { SidebarActions } from './props.ts';
import { unlessChanged } from './unless-changed.ts';
import { whyMarked } from './why-marked.ts';
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
  correction: Correction | undefined;
  actions: SidebarActions;
}

/** One claim: who says it, how, what, and what the article makes of it. */
export const ClaimCard = unlessChanged((props: ClaimCardProps) => {
  const { claim, analysis, markers, isPlaced, isUnderName, isSelected, isTabStop, correction, actions } =
    props;
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button,label')) return;
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
          <Why claim={claim} markers={markers} />
          <ClaimActs
            claim={claim}
            analysis={analysis}
            markers={markers}
            correction={correction}
            actions={actions}
            isGone={claim.isGone}
          />
        </>
      )}
    </li>
  );
});

/** Who says it, by what words, and how. */
export function Who({ claim, isUnderName }: { claim: Claim; isUnderName: boolean }) {
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

/** Why it is marked, and in whose words it is told. */
export function Why({ claim, markers }: { claim: Claim; markers: readonly Marker[] }) {
  return <p class="why">{whyMarked(claim, markers[0])}</p>;
}

interface StatusNotesProps {
  claim: Claim;
  markers: Marker[];
  /** The usual status too, of which a long list makes no words. */
  isAlwaysSaid?: boolean;
}

/** The status in a word, and in the article's own words where it has some. */
export function StatusNotes({ claim, markers, isAlwaysSaid = false }: StatusNotesProps) {
  if (claim.status === 'reported' && !isAlwaysSaid) return null;
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
              {marker && ' · '}
              {marker && <bdi>{inQuotes(marker.text)}</bdi>}
            </span>
          </p>
        );
      })}
    </>
  );
}
