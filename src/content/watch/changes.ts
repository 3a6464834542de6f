/** What has changed in a page since it was last asked. */
export interface ChangeEvents {
  /** Something within an element is another. */
  onContent(element: Element): void;
  /** An element goes by other names or looks otherwise. */
  onLooks(element: Element): void;
  /** After all of these. @param letters how many letters have come in. */
  onChanged(letters: number): void;
}

/** More letters need not be counted. */
const MANY = 400;

const LOOKS = ['class', 'style', 'hidden', 'open'];

/** Watches documents for changes until the signal comes. What is told is what has changed, not what of it matters. */
export class ChangeWatch {
  readonly #observer: MutationObserver;
  /** With the body that is watched: a page may put another in its place. */
  readonly #watched = new Map<Document, Element>();

  constructor(events: ChangeEvents, signal: AbortSignal) {
    this.#observer = new MutationObserver((records) => tell(records, events));
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** Watches these documents, and no other. */
  watch(documents: Iterable<Document>): void {
    const wanted = [...documents].filter(({ body }) => body);
    const isWatched = (each: Document) => this.#watched.get(each) === each.body;
    if (wanted.length === this.#watched.size && wanted.every(isWatched)) return;
    this.stop();
    for (const document of wanted) {
      this.#watched.set(document, document.body);
      this.#observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: LOOKS,
      });
      this.#observer.observe(document.documentElement, { childList: true, attributeFilter: LOOKS });
    }
  }

  stop(): void {
    this.#observer.disconnect();
    this.#watched.clear();
  }
}

/** Each element is told of once, however often it has changed. */
function tell(records: readonly MutationRecord[], events: ChangeEvents): void {
  const content = new Set<Element>();
  const looks = new Set<Element>();
  let letters = 0;
  for (const { type, target, addedNodes } of records) {
    // Not by `instanceof`: in a frame the classes are others.
    const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
    if (!element) continue;
    (type === 'attributes' ? looks : content).add(element);
    for (let i = 0; i < addedNodes.length && letters < MANY; i++)
      letters += addedNodes[i]?.textContent?.length ?? 0;
  }
  for (const element of content) events.onContent(element);
  for (const element of looks) events.onLooks(element);
  events.onChanged(letters);
}
