import { Marks } from '../marks/marks.ts';
import { type PointerEvents, watchPointer } from './pointer.ts';

export interface SideEvents extends PointerEvents {
  onScroll(): void;
  onEscape(): void;
}

/** The marks, and what happens over them, in the document in which the article stands: the page's or a frame's. */
export class ArticleSide {
  readonly #host: () => Element;
  readonly #events: SideEvents;
  #document = document;
  #marks = new Marks(document);
  #left = new AbortController();

  /** @param host gives our own element: what happens there is not the page's. */
  constructor(host: () => Element, events: SideEvents) {
    this.#host = host;
    this.#events = events;
  }

  get marks(): Marks {
    return this.#marks;
  }

  /** In which the article stands. */
  get document(): Document {
    return this.#document;
  }

  /** Begins to watch, in the document of the page itself. */
  begin(): void {
    this.#listen();
  }

  /** The article stands in this document. */
  goTo(where: Document): void {
    if (where === this.#document) return;
    this.remove();
    this.#document = where;
    this.#marks = new Marks(where);
    this.#listen();
  }

  remove(): void {
    this.#left.abort();
    this.#marks.remove();
  }

  #listen(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const claimAt = (x: number, y: number) => this.#marks.claimAt(x, y);
    watchPointer(this.#document, claimAt, this.#host(), this.#events, signal);
    if (this.#document === document) return;
    // Of the page's own window these are told elsewhere.
    this.#document.addEventListener('scroll', () => this.#events.onScroll(), {
      passive: true,
      capture: true,
      signal,
    });
    this.#document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) this.#events.onEscape();
      },
      { signal },
    );
  }
}
