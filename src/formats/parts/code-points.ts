const pairs = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Leads between places counted in UTF-16 code units (ours) and in code points, as the W3C's selectors and brat
 * count them.
 */
export class CodePoints {
  /** Where the letters of two code units begin, in code units. */
  readonly #wide: number[];

  constructor(text: string) {
    this.#wide = Array.from(text.matchAll(pairs), ({ index }) => index);
  }

  /** A place within a letter counts as before it. */
  fromUnits(place: number): number {
    return place - this.#before((i) => (this.#wide[i] ?? 0) < place);
  }

  toUnits(place: number): number {
    return place + this.#before((i) => (this.#wide[i] ?? 0) - i < place);
  }

  /** How many of the wide letters come before, as `isBefore` tells. */
  #before(isBefore: (index: number) => boolean): number {
    let low = 0;
    let high = this.#wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
