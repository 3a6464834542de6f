import { browser } from 'wxt/browser';
import { type Correction, correctionOf, type Verdict } from '../corrections/correction.ts';
import { matchCorrections } from '../corrections/match.ts';
import { pageKey } from '../corrections/page-key.ts';
import { passingStore } from '../corrections/passing-store.ts';
import type { Corrections } from '../corrections/set-aside.ts';
import { type CorrectionStore, correctionStore } from '../corrections/store.ts';
import type { LivingAnalysis } from '../living/types.ts';
import type { Said } from '../messages/opening.ts';

/** Lasts as long as the page, through closing and opening again. */
const passing = passingStore();

/** What the reader says of the claims of the page in this tab. */
export class PageCorrections {
  readonly #store: CorrectionStore = browser.extension.inIncognitoContext ? passing : correctionStore;
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  #known: Corrections = new Map();
  #prepared: { page: string; read: Promise<Correction[]> } | null = null;
  #analysis: LivingAnalysis | null = null;
  /** One after the other: what was asked for first could else come last, and be believed. */
  #refreshing: Promise<void> = Promise.resolve();

  /**
   * @param said what this machine keeps of the page, where that has been read already.
   * @param onChange is told when corrections have come or gone, here or in another tab.
   */
  constructor(said: Said | null, onChange: () => void, signal: AbortSignal) {
    if (said && this.#store === correctionStore)
      this.#prepared = { page: said.page, read: Promise.resolve(said.corrections) };
    this.#onChange = onChange;
    this.#signal = signal;
  }

  /** By the ids of the claims that were read last. */
  get known(): Corrections {
    return this.#known;
  }

  /** Reads what was said already while the page is being read. */
  prepare(): void {
    const page = pageKey(location.href);
    if (this.#prepared?.page === page) return;
    const read = this.#store.read(page);
    // Where it fails, that is told when it is used.
    read.catch(() => undefined);
    this.#prepared = { page, read };
  }

  /** Finds what was said of the claims of a reading. Where nothing can be read, nothing was said. */
  async of(analysis: LivingAnalysis): Promise<void> {
    this.#analysis = analysis;
    await this.#refresh();
  }

  /** Something was said in another tab, perhaps of this page. */
  async changedElsewhere(): Promise<void> {
    // Nor is what was read before any good for a reading that is under way.
    this.#prepared = null;
    if (this.#analysis) await this.#changed();
  }

  /** @throws what the browser throws when it cannot store. */
  async correct(claimId: string, verdict: Verdict): Promise<void> {
    const claim = this.#analysis?.claims.find((each) => each.id === claimId);
    if (!claim || !this.#analysis) return;
    const before = this.#known.get(claimId);
    const id = before?.id ?? crypto.randomUUID();
    const made = { id, page: before?.page ?? pageKey(location.href), at: new Date().toISOString() };
    const correction = correctionOf(this.#analysis, claim, verdict, made);
    await this.#store.keep(before ? { ...correction, original: before.original } : correction);
    await this.#changed();
  }

  /** @throws what the browser throws when it cannot store. */
  async takeBack(claimId: string): Promise<void> {
    const correction = this.#known.get(claimId);
    if (!correction) return;
    await this.#store.forget(correction);
    await this.#changed();
  }

  async #changed(): Promise<void> {
    this.#prepared = null;
    await this.#refresh(this.#onChange);
  }

  /** @param onNews is told where what is known is not what was known before. */
  #refresh(onNews?: () => void): Promise<void> {
    this.#refreshing = this.#refreshing.then(async () => {
      const before = this.#known;
      this.#known = await this.#read();
      // What is said here is told from elsewhere once more, and what is said of other pages is told too.
      if (!isSame(before, this.#known) && !this.#signal.aborted) onNews?.();
    });
    return this.#refreshing;
  }

  async #read(): Promise<Corrections> {
    const analysis = this.#analysis;
    if (!analysis) return new Map();
    try {
      const corrections = await this.#stored(pageKey(location.href));
      const claims = analysis.claims.filter(({ isGone }) => !isGone);
      return matchCorrections({ text: analysis.text, claims }, corrections);
    } catch (error) {
      console.warn('Sourcelight could not read the corrections that were kept:', error);
      return new Map();
    }
  }

  /** What was prepared is used once: later it may be another. */
  #stored(page: string): Promise<Correction[]> {
    const prepared = this.#prepared;
    this.#prepared = null;
    return prepared?.page === page ? prepared.read : this.#store.read(page);
  }
}

const isSame = (some: Corrections, others: Corrections): boolean =>
  JSON.stringify([...some]) === JSON.stringify([...others]);
