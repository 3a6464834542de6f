import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correction } from '../corrections/correction.ts';
import type { Analysis, Claim, Marker } from '../engine/types.ts';
import { contentOf } from '../sidebar/citation.ts';
import { StatusNotes, Who, Why } from '../sidebar/claim-card.tsx';
import { closeIcon } from '../sidebar/icons.tsx';
import { whoSays } from '../sidebar/words.ts';
import { ClaimActs } from './claim-acts.tsx';
import type { CardActions, OpenCard } from './props.ts';
import { useSpot } from './use-spot.ts';

interface MarkCardProps {
  open: OpenCard;
  claim: Claim;
  analysis: Analysis;
  /** Those that speak of the claim. */
  markers: Marker[];
  correction: Correction | undefined;
  actions: CardActions;
}

/** The small card at a mark: who says it, what the article makes of it, and what can be done with it. */
export function MarkCard({ open, claim, analysis, markers, correction, actions }: MarkCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useSpot(card, open, actions);
  useLayoutEffect(() => {
    if (open.by === 'keyboard') card.current?.focus({ preventScroll: true });
  }, [open]);
  return (
    <div
      ref={card}
      class="mark-card"
      role="dialog"
      aria-label={i18n.t('card_label', { source: whoSays(claim) })}
      aria-describedby="card-words"
      tabIndex={-1}
      data-card={claim.id}
      onPointerEnter={() => actions.pointAtCard(true)}
      onPointerLeave={() => actions.pointAtCard(false)}
      onPointerDown={actions.keepCard}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
        event.preventDefault();
        actions.closeCard();
      }}
    >
      <div class="mark-card-body">
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('card_close')}
          title={i18n.t('card_close_hint')}
          onClick={actions.closeCard}
        >
          {closeIcon}
        </button>
        <Who claim={claim} isUnderName={false} />
        <p id="card-words" class="unseen" lang={analysis.language}>
          {contentOf(claim)}
        </p>
        <StatusNotes claim={claim} markers={markers} isAlwaysSaid />
        <details>
          <summary>{i18n.t('card_why')}</summary>
          <Why claim={claim} markers={markers} />
        </details>
        <ClaimActs
          claim={claim}
          analysis={analysis}
          markers={markers}
          correction={correction}
          actions={actions}
        />
      </div>
    </div>
  );
}
