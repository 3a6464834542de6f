import type { Verdict } from '../corrections/correction.ts';
import type { PageText } from '../selectors/link-to-claim.ts';
import type { Lines } from './place-card.ts';

/** The card that is open at a mark. */
export interface OpenCard {
  /** Of the claim. */
  id: string;
  /** How the reader asked for it: a card that came with the pointer goes with it, the others stay. */
  by: 'pointer' | 'pick' | 'keyboard';
  /** Where the reader pointed, in CSS px of the window. */
  at: { x: number; y: number } | null;
}

/** What can be done with a claim, at its mark and in the list. */
export interface ClaimActions {
  /** What the page shows: a link to a claim is one that fits nothing else on it. */
  pageText(): Promise<PageText>;
  /** Keeps what the reader says of a claim. */
  correct(claimId: string, verdict: Verdict): void;
  /** Takes it back. */
  takeBack(claimId: string): void;
}

export interface CardActions extends ClaimActions {
  closeCard(): void;
  /** The pointer has come onto the card, or has left it. */
  pointAtCard(isOn: boolean): void;
  /** The card was pressed, and is to stay. */
  keepCard(): void;
  /** Where a claim's words and parts stand now. */
  linesOf(claimId: string): Lines;
  /** The documents whose scrolling moves them: the page's, and where they stand in a frame that one's. */
  scrollers(): Document[];
}
