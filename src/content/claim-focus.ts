import type { LivingClaim } from '../living/types.ts';
import { type ClaimsInView, claimsOf } from './claims-in-view.ts';
import type { Reading } from './read-page.ts';
import type { ShownView } from './shown-view.ts';
import { visitText } from './visit-text.ts';
import type { Whereabouts } from './whereabouts.ts';

interface Around {
  view: ShownView;
  claims: ClaimsInView;
  where: Whereabouts;
  /** Gives the keys to the card of a claim. */
  focusCard(id: string): void;
  /** A claim was looked at. @returns what was read, if that makes a difference to it. */
  lookedAt(id: string): Reading | null;
  /** What was read has another state, and is to be listed so. */
  onSeen(reading: Reading): void;
}

/** The claim in focus, and how the reader goes from the list to the text and back. */
export class ClaimFocus {
  readonly #around: Around;
  readonly #end: AbortSignal;

  constructor(around: Around, end: AbortSignal) {
    this.#around = around;
    this.#end = end;
  }

  /** Brings a listed claim into focus, in list and page; else takes the focus away. */
  set(id: string | null, from: 'page' | 'list'): LivingClaim | undefined {
    const { view, claims } = this.#around;
    const claim = claimsOf(view.value.scan).find((each) => each.id === id);
    claims.focus(claim?.id ?? null);
    view.show({ selected: claim ? { id: claim.id, from } : null });
    return claim;
  }

  /** The reader picks a claim, or (null) none. */
  pick(id: string | null, from: 'page' | 'list'): void {
    const { claims, where, lookedAt, onSeen } = this.#around;
    const claim = this.set(id, from);
    const looked = claim && lookedAt(claim.id);
    if (looked && looked !== claims.reading) {
      claims.replace(looked);
      onSeen(looked);
    }
    if (from === 'list') where.bringIntoView(claims.firstRange(claim?.id));
  }

  /** Scrolls the page to a claim. */
  goTo(id: string): void {
    this.#around.where.goTo(this.#around.claims.firstRange(id));
  }

  /** Takes the keys to a claim's words in the page; Enter or Escape lead back to its card. */
  visit(id: string): void {
    this.pick(id, 'list');
    const range = this.#around.claims.firstRange(id);
    if (!range) return;
    this.goTo(id);
    visitText(range, () => this.#around.focusCard(id), this.#end);
  }
}
