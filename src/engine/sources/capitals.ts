import type { Reading } from '../reading.ts';
import { withoutPossessive } from './names.ts';

const CAPITAL = /^\p{Lu}/u;
const INITIALS = /^\p{Lu}{2}/u;

/** How the words of a text are written elsewhere in it, to tell names from common words that open a sentence. */
export class Capitals {
  readonly #reading: Reading;
  readonly #low = new Set<string>();
  readonly #high = new Set<string>();

  constructor(reading: Reading) {
    this.#reading = reading;
    const { tokens } = reading.document;
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      const word = withoutPossessive(token.lower);
      if (!CAPITAL.test(token.text)) this.#low.add(word);
      else if (!this.#opens(i)) this.#high.add(word);
    });
  }

  /** Is the capitalised token `i` most likely a common word, written so because it opens its sentence? */
  isOrdinary(i: number): boolean {
    if (!this.#opens(i) || INITIALS.test(this.#reading.text(i))) return false;
    const word = withoutPossessive(this.#reading.lower(i));
    if (this.#low.has(word)) return !this.#high.has(word) || !CAPITAL.test(this.#reading.text(i + 1));
    if (this.#high.has(word) || CAPITAL.test(this.#reading.text(i + 1))) return false;
    return this.#reading.part(i) !== 'name' && this.#reading.gender(i) === null;
  }

  /** Is it the first word of its sentence, or the first after an opening mark? */
  #opens(i: number): boolean {
    const reading = this.#reading;
    const sentence = reading.document.sentences[reading.sentence(i)];
    return sentence?.first === i || (reading.isMark(i - 1) && !/^[,)\]]$/.test(reading.text(i - 1)));
  }
}
