import { watchAddress } from './address.ts';
import { ChangeWatch } from './changes.ts';

export interface PageEvents {
  onContent(element: Element): void;
  onLooks(element: Element): void;
  /** @param letters how many have come in. @param isAnswer the reader has just clicked on something. */
  onChanged(letters: number, isAnswer: boolean): void;
  /** The page has moved on to another address, or something of it has come in late. */
  onLate(): void;
  /** The tab is not looked at any more: nothing is watched. */
  onHidden(): void;
  /** It is looked at again: anything may have changed meanwhile. */
  onShown(): void;
}

/** What changes so many milliseconds after a click has been asked for by it. */
const ANSWERS_WITHIN = 1_500;

/** Watches a page for all that may change its article, while its tab is looked at and until the signal comes. */
export class PageWatch {
  readonly #changes: ChangeWatch;
  #documents: Iterable<Document> = [document];

  constructor(events: PageEvents, signal: AbortSignal) {
    let clicked = Number.NEGATIVE_INFINITY;
    const onClick = () => {
      clicked = performance.now();
    };
    document.addEventListener('click', onClick, { capture: true, passive: true, signal });
    this.#changes = new ChangeWatch(
      {
        onContent: (element) => events.onContent(element),
        onLooks: (element) => events.onLooks(element),
        onChanged: (letters) => events.onChanged(letters, performance.now() - clicked < ANSWERS_WITHIN),
      },
      signal,
    );
    watchAddress(() => events.onLate(), signal);
    // Of a frame, too: the event does not bubble, but it can be caught on its way down.
    document.addEventListener('load', ({ target }) => isFrame(target) && events.onLate(), {
      capture: true,
      signal,
    });
    window.addEventListener('load', () => events.onLate(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) {
          this.#changes.stop();
          events.onHidden();
        } else {
          this.#changes.watch(this.#documents);
          events.onShown();
        }
      },
      { signal },
    );
  }

  /** Watches these documents, and no other. */
  watch(documents: Iterable<Document>): void {
    this.#documents = [...documents];
    if (!document.hidden) this.#changes.watch(this.#documents);
  }
}

const isFrame = (target: EventTarget | null) =>
  target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement;
