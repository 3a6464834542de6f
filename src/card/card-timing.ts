/** What the timing of the card decides. */
export interface CardTimingEvents {
  open(claimId: string, x: number, y: number): void;
  close(): void;
}

/** Milliseconds of rest on a mark before its card comes: a pointer on its way elsewhere brings up nothing. */
const BEFORE_OPENING = 350;
/** Milliseconds in which the pointer can get from the mark to its card. */
const BEFORE_CLOSING = 300;

/**
 * Opens a card for the mark that the pointer rests on, and closes it when the pointer has left both (WCAG 1.4.13:
 * it can be pointed at, and stays while it is). Cards that the reader asked for by other ways are not its business.
 */
export class CardTiming {
  readonly #events: CardTimingEvents;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: string | null = null;
  #isOnCard = false;

  constructor(events: CardTimingEvents) {
    this.#events = events;
  }

  /**
   * The pointer is on a mark, or (null) on none. It is told a frame late: a quick one has come to the card meanwhile,
   * and that it is on no mark any more does not close what it is on.
   */
  point(claimId: string | null, x: number, y: number): void {
    if (claimId === null && this.#isOnCard) return;
    this.#isOnCard = false;
    clearTimeout(this.#timer);
    if (claimId === null) this.#closeSoon();
    else if (claimId !== this.#shown) {
      this.#timer = setTimeout(() => {
        this.#shown = claimId;
        this.#events.open(claimId, x, y);
      }, BEFORE_OPENING);
    }
  }

  /** The pointer is on the card. */
  enter(): void {
    this.#isOnCard = true;
    clearTimeout(this.#timer);
  }

  /** It has left the card. */
  leave(): void {
    this.#isOnCard = false;
    clearTimeout(this.#timer);
    this.#closeSoon();
  }

  /** The card was closed, or became one that stays: nothing more is to be done about it. */
  forget(): void {
    this.#isOnCard = false;
    clearTimeout(this.#timer);
    this.#shown = null;
  }

  #closeSoon(): void {
    if (this.#shown === null) return;
    this.#timer = setTimeout(() => {
      this.#shown = null;
      this.#events.close();
    }, BEFORE_CLOSING);
  }
}
