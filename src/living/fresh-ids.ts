/** Ids that none of a list has: a letter and the next number. */
export class FreshIds {
  readonly #letter: string;
  #last: number;

  constructor(letter: string, taken: readonly { id: string }[]) {
    this.#letter = letter;
    this.#last = Math.max(0, ...taken.map(({ id }) => Number(id.slice(letter.length)) || 0));
  }

  next(): string {
    return `${this.#letter}${++this.#last}`;
  }
}
