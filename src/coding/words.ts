import type { Stretch } from '../selectors/text-quote.ts';

/** Words and sentences of a text, by which the keyboard selects in it. */
export class TextWords {
  readonly #text: string;
  readonly #words: Stretch[];
  readonly #sentences: Stretch[];

  /** @param language BCP 47, where it is known. */
  constructor(text: string, language?: string) {
    this.#text = text;
    const parts = (granularity: 'word' | 'sentence') => [
      ...new Intl.Segmenter(language, { granularity }).segment(text),
    ];
    this.#words = parts('word').flatMap(({ segment, index, isWordLike }) =>
      isWordLike ? [{ start: index, end: index + segment.length }] : [],
    );
    this.#sentences = parts('sentence').flatMap(({ segment, index }) => {
      const whole = this.trimmed({ start: index, end: index + segment.length });
      return whole ? [whole] : [];
    });
  }

  /** Without white space at its ends; null where nothing else is in it. */
  trimmed({ start, end }: Stretch): Stretch | null {
    const words = this.#text.slice(start, end);
    const inner = words.trim();
    if (inner === '') return null;
    const first = start + words.indexOf(inner);
    return { start: first, end: first + inner.length };
  }

  /** The end goes on by a word, or back; one word always stays. */
  moveEnd({ start, end }: Stretch, step: 1 | -1): Stretch {
    const words = this.#words;
    const next =
      step > 0
        ? words.find((word) => word.end > end)
        : words.findLast((word) => word.end < end && word.end > start);
    return { start, end: next?.end ?? end };
  }

  /** The same with the beginning. */
  moveStart({ start, end }: Stretch, step: 1 | -1): Stretch {
    const words = this.#words;
    const next =
      step > 0
        ? words.find((word) => word.start > start && word.start < end)
        : words.findLast((word) => word.start < start);
    return { start: next?.start ?? start, end };
  }

  /** The sentence after, or before, the one in which a place is; at an end that one itself. */
  sentenceFrom(at: number, step: 0 | 1 | -1): Stretch | null {
    const index = this.#sentences.findIndex(({ end }) => end > at);
    const here = index < 0 ? this.#sentences.length - 1 : index;
    return this.#sentences[Math.max(0, Math.min(this.#sentences.length - 1, here + step))] ?? null;
  }
}
