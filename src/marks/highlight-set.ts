/**
 * Our highlights in the registry that the page shares. The registry is never iterated, as Firefox forbids
 * that to content scripts: what is ours is kept here as well.
 */
export class HighlightSet {
  readonly #mine = new Map<string, Highlight>();
  readonly #view: typeof globalThis;

  /** @param view the window in whose document the ranges stand: a frame's registry is its own. */
  constructor(view: typeof globalThis) {
    this.#view = view;
  }

  /** Paints ranges under a name, in place of those that were there. */
  set(name: string, ranges: readonly Range[], priority = 0): void {
    const highlight = new this.#view.Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = priority;
    this.#mine.set(name, highlight);
    this.#view.CSS.highlights.set(name, highlight);
  }

  delete(name: string): void {
    if (this.#mine.delete(name)) this.#view.CSS.highlights.delete(name);
  }

  /** Puts back what the page has taken out. */
  keep(): void {
    for (const [name, highlight] of this.#mine) {
      const { highlights } = this.#view.CSS;
      if (highlights.get(name) !== highlight) highlights.set(name, highlight);
    }
  }

  clear(): void {
    for (const name of [...this.#mine.keys()]) this.delete(name);
  }
}
