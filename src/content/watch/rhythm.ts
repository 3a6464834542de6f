/** When a page that changes is read again. All in milliseconds. */
export interface Tempo {
  /** The page must have been quiet for this long, */
  quiet: number;
  /** unless it has been restless for this long. */
  patience: number;
  /** Between two readings. */
  least: number;
  /** Between two readings of a page whose changes have come to nothing, at most. */
  most: number;
  /** Of all time, the part that reading may take, */
  share: number;
  /** as long as that does not make the reader wait for longer than this. */
  longest: number;
}

export const calm: Tempo = {
  quiet: 400,
  patience: 2_000,
  least: 1_000,
  most: 30_000,
  share: 0.02,
  longest: 5_000,
};

/**
 * Decides when something is done again that a changing page asks for all the time: never twice at once, not while
 * the page is busy changing, never for more than a small share of the time, and more and more seldom while nothing
 * comes of it.
 */
export class Rhythm {
  readonly #work: () => Promise<boolean>;
  readonly #tempo: Tempo;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #askedSince: number | null = null;
  #running = false;
  #stopped = false;
  #notBefore = 0;
  #cost = 0;
  #fruitless = 0;

  /** @param work answers whether anything came of it. It is not to throw. */
  constructor(work: () => Promise<boolean>, signal: AbortSignal, tempo: Tempo = calm) {
    this.#work = work;
    this.#tempo = tempo;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** The page has changed. @param telling this change is like none that came to nothing. */
  ask(telling = false): void {
    if (telling) {
      this.#fruitless = 0;
      this.#notBefore = Math.min(this.#notBefore, Date.now() + this.#rest());
    }
    this.#askedSince ??= Date.now();
    this.#plan();
  }

  /** Does it now, whatever was decided. */
  now(): void {
    this.#fruitless = 0;
    this.#notBefore = 0;
    this.#askedSince = 0;
    this.#plan();
  }

  /** Nothing is done while nobody looks; what was asked for is kept. */
  pause(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  goOn(): void {
    this.#stopped = false;
    this.#plan();
  }

  /** What part of the work's time was ours: waiting for others is not. */
  spent(milliseconds: number): void {
    this.#cost += milliseconds;
  }

  #plan(): void {
    if (this.#askedSince === null || this.#running || this.#stopped || this.#signal.aborted) return;
    const { quiet, patience } = this.#tempo;
    const now = Date.now();
    const due = Math.max(this.#notBefore, Math.min(now + quiet, this.#askedSince + patience));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), Math.max(0, due - now));
  }

  async #run(): Promise<void> {
    this.#running = true;
    this.#askedSince = null;
    this.#cost = 0;
    const isFruitful = await this.#work();
    this.#fruitless = isFruitful ? 0 : this.#fruitless + 1;
    this.#notBefore = Date.now() + this.#rest();
    this.#running = false;
    this.#plan();
  }

  /** How long to let the page alone. */
  #rest(): number {
    const { least, most, share, longest } = this.#tempo;
    const fruitless = Math.min(most, least * 2 ** Math.max(0, this.#fruitless - 1));
    return Math.max(fruitless, Math.min(longest, this.#cost / share));
  }
}
