import type { LivingAnalysis } from '../living/types.ts';
import type { Article } from '../page/types.ts';
import { type LivingEvents, LivingPage } from './living-page.ts';
import { nextFrame, parsed } from './page-ready.ts';
import type { Reading } from './read-page.ts';
import { readSelected } from './read-selected.ts';
import type { Scope } from './scope.ts';
import { watchAddress } from './watch/address.ts';

export interface ScopeEvents extends Pick<LivingEvents, 'onNone' | 'onFailed'> {
  onBegin(scope: Scope): void;
  onFound(article: Article): void;
  /** @param signal comes when something else is read, or nothing any more. */
  onRead(reading: Reading, isFirst: boolean, signal: AbortSignal): Promise<void>;
}

/** Reads what the reader asks for, one thing at a time: what is asked for last takes the place of what is read. */
export class ScopeReader {
  readonly #events: ScopeEvents;
  readonly #end: AbortSignal;
  #current = new AbortController();
  #living: LivingPage | null = null;
  /** The article as it was read last. */
  #article: LivingAnalysis | null;

  /** @param before an earlier reading of this page's article, for where the text is still the same. */
  constructor(before: LivingAnalysis | null, events: ScopeEvents, end: AbortSignal) {
    this.#article = before;
    this.#events = events;
    this.#end = end;
  }

  async read(scope: Scope): Promise<void> {
    this.#current.abort();
    this.#current = new AbortController();
    const signal = AbortSignal.any([this.#current.signal, this.#end]);
    this.#living = null;
    this.#events.onBegin(scope);
    // So that the reader sees at once that it has begun.
    await nextFrame();
    await parsed();
    if (signal.aborted) return;
    if (scope === 'article') this.#readArticle(signal);
    else {
      watchAddress(() => void this.read('article'), signal);
      await readSelected(scope, this.#eventsOf(scope, signal), signal);
    }
  }

  /** The reader has looked at a claim: it is not new any more. */
  lookedAt(id: string): Reading | null {
    return this.#living?.lookedAt(id) ?? null;
  }

  #readArticle(signal: AbortSignal): void {
    this.#living = new LivingPage(this.#article, this.#eventsOf('article', signal), signal);
    this.#living.start();
  }

  #eventsOf(scope: Scope, signal: AbortSignal): LivingEvents {
    const { onBegin, onFound, onRead, onNone, onFailed } = this.#events;
    const unlessOver =
      <Args extends unknown[]>(tell: (...args: Args) => void) =>
      (...args: Args) => {
        if (!signal.aborted) tell(...args);
      };
    return {
      onBegin: unlessOver(() => onBegin(scope)),
      onFound: unlessOver(onFound),
      onRead: async (reading, isFirst) => {
        if (signal.aborted) return;
        if (scope === 'article') this.#article = reading.analysis;
        await onRead(reading, isFirst, signal);
      },
      onNone: unlessOver(onNone),
      onFailed: unlessOver(onFailed),
    };
  }
}
