import { firstReading, furtherReading } from '../living/readings.ts';
import type { LivingAnalysis } from '../living/types.ts';
import type { Article, NoArticle } from '../page/types.ts';
import { CalledOff, idle, inSlices, pause, type Turns } from './in-slices.ts';
import { PageFinder } from './page-finder.ts';
import { placeClaims } from './place-claims.ts';
import { Analyst, type Reading } from './read-page.ts';
import { isSameArticle } from './same-article.ts';
import { Rhythm } from './watch/rhythm.ts';
import { PageWatch } from './watch/watch-page.ts';

export interface LivingEvents {
  /** An article is being read for the first time: there is nothing to show yet. */
  onBegin(): void;
  /** It was found, and is being analysed. */
  onFound(article: Article): void;
  /** It was read, or (where it is not the first time) read again after it has changed. */
  onRead(reading: Reading, isFirst: boolean): Promise<void>;
  onNone(reason: NoArticle['reason'] | 'nothing-selected'): void;
  onFailed(): void;
}

/** Fewer letters that come in are a small change. */
const TELLING = 40;

/** A page that is still coming in is looked at so often before it is said to have no article, */
const COMING = 3;
/** and any page so often before nothing but a change of it is waited for. */
const LOOKS = 6;

/** Reads the page's article, and again whenever it has changed, until the signal comes. */
export class LivingPage {
  readonly #events: LivingEvents;
  readonly #signal: AbortSignal;
  readonly #finder = new PageFinder();
  readonly #analyst = new Analyst();
  readonly #rhythm: Rhythm;
  readonly #watch: PageWatch;
  #reading: Reading | null = null;
  /** What is known from an earlier opening, for where the text is still the same. */
  #known: LivingAnalysis | null;
  #address = location.href;
  /** Whether what has changed is the article, or stands around it. */
  #isNear = false;
  /** How often in a row no article was found. */
  #nones = 0;

  constructor(known: LivingAnalysis | null, events: LivingEvents, signal: AbortSignal) {
    this.#known = known;
    this.#events = events;
    this.#signal = signal;
    this.#rhythm = new Rhythm(() => this.#read(), signal);
    this.#watch = new PageWatch(
      {
        onContent: (element) => {
          this.#finder.forget(element);
          this.#isNear ||= this.#concerns(element);
        },
        onLooks: (element) => this.#finder.forgetLooks(element),
        onChanged: (letters, isAnswer) => {
          this.#rhythm.ask(isAnswer || (this.#isNear && letters >= TELLING));
          this.#isNear = false;
        },
        onLate: () => this.#rhythm.ask(true),
        onHidden: () => this.#rhythm.pause(),
        onShown: () => {
          this.#finder.forgetAll();
          this.#rhythm.goOn();
          this.#rhythm.ask(true);
        },
      },
      signal,
    );
  }

  /** Reads the page now, as if for the first time. */
  start(): void {
    this.#reading = null;
    this.#nones = 0;
    this.#finder.forgetAll();
    this.#events.onBegin();
    this.#watch.watch([document]);
    this.#rhythm.now();
  }

  /** The reader has looked at a claim: it is not new any more. */
  lookedAt(id: string): Reading | null {
    if (!this.#reading) return null;
    const { analysis } = this.#reading;
    if (analysis.claims.some((claim) => claim.id === id && claim.isNew)) {
      const claims = analysis.claims.map((claim) => (claim.id === id ? { ...claim, isNew: false } : claim));
      this.#reading = { ...this.#reading, analysis: { ...analysis, claims } };
    }
    return this.#reading;
  }

  /** @returns whether there was anything new. */
  async #read(): Promise<boolean> {
    const turns = {
      signal: this.#signal,
      wait: this.#reading ? idle : pause,
      // The first reading is what the reader has asked for.
      spent: (milliseconds: number) => this.#reading && this.#rhythm.spent(milliseconds),
    };
    try {
      await turns.wait();
      const found = await inSlices(this.#finder.find(), turns);
      this.#watch.watch(this.#finder.documents);
      return await ('reason' in found ? this.#none(found, turns) : this.#found(found, turns));
    } catch (error) {
      if (error instanceof CalledOff) return false;
      console.error(error);
      if (this.#reading) this.#rhythm.ask();
      else this.#events.onFailed();
      return false;
    }
  }

  async #found(article: Article, turns: Turns): Promise<boolean> {
    this.#nones = 0;
    const last = this.#reading;
    if (last && isUnchanged(last.article, article)) return false;
    const hasMoved = location.href !== this.#address;
    this.#address = location.href;
    const isFirst = !last || (hasMoved && !isSameArticle(last.article.text, article.text));
    if (last && isFirst) this.#events.onBegin();
    if (isFirst) {
      this.#events.onFound(article);
      await turns.wait();
    }
    const analysis = await this.#analyse(article, isFirst ? null : last.analysis);
    const placed = await inSlices(placeClaims(article, analysis.claims), turns);
    if (this.#signal.aborted) return false;
    this.#reading = { article, analysis, placed };
    await this.#events.onRead(this.#reading, isFirst);
    return analysis !== last?.analysis;
  }

  async #analyse(article: Article, last: LivingAnalysis | null): Promise<LivingAnalysis> {
    const before = last ?? this.#known;
    if (before?.text === article.text) return before;
    const analysis = await this.#analyst.analyse(article);
    return last ? furtherReading(last, analysis) : firstReading(analysis);
  }

  /** A page that draws itself anew is without an article for a moment: the second look counts. */
  async #none({ reason }: NoArticle, turns: Turns): Promise<boolean> {
    this.#nones++;
    const last = this.#reading;
    if (!last) {
      const isComing = document.readyState !== 'complete' && this.#nones < COMING;
      if (!isComing) this.#events.onNone(reason);
      // Nobody tells when a style sheet or an animation lets the text appear.
      if (this.#nones < LOOKS) this.#rhythm.ask(isComing);
      return false;
    }
    if (this.#nones < 2) {
      this.#rhythm.ask(true);
      return false;
    }
    if (location.href !== this.#address) {
      this.#address = location.href;
      this.#reading = null;
      this.#events.onNone(reason);
      return true;
    }
    return this.#allGone(last, turns);
  }

  /** What changes elsewhere, as tickers and advertisements do, is no reason for haste. */
  #concerns(element: Element): boolean {
    const root = this.#reading?.article.root;
    return !root?.isConnected || root.contains(element) || element.contains(root);
  }

  async #allGone(last: Reading, turns: Turns): Promise<boolean> {
    if (last.article.text === '') return false;
    const nothing = { ...last.analysis, text: '', claims: [], sources: [], markers: [] };
    const analysis = furtherReading(last.analysis, nothing);
    const article = { ...last.article, text: '', runs: [] };
    const placed = await inSlices(placeClaims(article, analysis.claims), turns);
    this.#reading = { article, analysis, placed };
    await this.#events.onRead(this.#reading, false);
    return true;
  }
}

/** The same text, in the same nodes: then all marks stand where they should. */
const isUnchanged = (before: Article, now: Article): boolean =>
  before.text === now.text &&
  before.runs.length === now.runs.length &&
  before.runs.every(({ node }, index) => node === now.runs[index]?.node);
