import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correction, Verdict } from '../corrections/correction.ts';
import { VerdictNote } from '../corrections/verdict-note.tsx';
import type { Analysis, Claim, Marker } from '../engine/types.ts';
import { linkTo } from '../selectors/link-to-claim.ts';
import { CopyButton } from '../sidebar/copy-button.tsx';
import { quotation } from '../sidebar/quotation.ts';
import type { ClaimActions } from './props.ts';

interface ClaimActsProps {
  claim: Claim;
  analysis: Analysis;
  /** Those that speak of the claim. */
  markers: readonly Marker[];
  correction: Correction | undefined;
  actions: ClaimActions;
  /** Its words are gone from the page: there is nothing left to be corrected. */
  isGone?: boolean;
}

/** What can be done with a claim: copying it, and saying that it was read wrongly. */
export function ClaimActs(props: ClaimActsProps) {
  const { claim, analysis, markers, correction, actions, isGone = false } = props;
  const acts = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is not there any more: the keyboard goes to the one that takes its place.
    if (pressed.current)
      acts.current?.querySelector<HTMLElement>('[data-then]')?.focus({ preventScroll: true });
    pressed.current = false;
  }, [correction?.id]);
  const say = (verdict: Verdict) => {
    pressed.current = true;
    actions.correct(claim.id, verdict);
  };
  const text = async () =>
    quotation(claim, markers, {
      title: analysis.title,
      url: linkTo(await actions.pageText(), analysis, claim),
    });
  const takeBack = () => {
    pressed.current = true;
    actions.takeBack(claim.id);
  };
  return (
    <div class="acts-of-claim" ref={acts}>
      {correction && (
        <VerdictNote
          correction={correction}
          sources={analysis.sources}
          onChange={(verdict) => actions.correct(claim.id, verdict)}
          onUndo={takeBack}
        />
      )}
      <div class="acts">
        <CopyButton words={i18n.t('card_copy')} text={text} />
        {!correction && !isGone && (
          <>
            <button type="button" class="button quiet" data-then onClick={() => say({ kind: 'not-a-claim' })}>
              {i18n.t('correction_not_a_claim')}
            </button>
            <button type="button" class="button quiet" onClick={() => say({ kind: 'wrong-source' })}>
              {i18n.t('correction_wrong_source')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
