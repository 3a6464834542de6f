import { answers, isPhrase, type Query } from './words.ts';

/**
 * Which texts each word is in: a search looks at the few that can fit, not at all letters of all texts. Making it takes
 * seconds for thousands of texts, so it grows piece by piece; texts that are not in it yet are looked through.
 */
export class WordIndex {
  /** What each number stands for; undefined where its text has gone or changed. */
  readonly #keys: (string | undefined)[] = [];
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #places = new Map<string, number[]>();
  /** So many of the texts are in it. */
  #indexed = 0;
  /** All words in order; null when there are new ones. */
  #words: string[] | null = null;

  /** Takes the texts there are now, each as `searchable` makes it, in place of those it had. */
  hold(texts: ReadonlyMap<string, string>): void {
    for (const [key, number] of this.#numbers) {
      if (texts.get(key) === this.#texts[number]) continue;
      this.#keys[number] = undefined;
      this.#texts[number] = '';
      this.#numbers.delete(key);
    }
    for (const [key, text] of texts) {
      if (this.#numbers.has(key)) continue;
      this.#numbers.set(key, this.#keys.push(key) - 1);
      this.#texts.push(text);
    }
  }

  /** Takes in so many of the texts that are not in it yet. @returns whether there are more. */
  grow(count: number): boolean {
    const end = Math.min(this.#indexed + count, this.#texts.length);
    for (; this.#indexed < end; this.#indexed++) {
      for (const word of this.#texts[this.#indexed]?.split(' ') ?? []) this.#place(word, this.#indexed);
    }
    return end < this.#texts.length;
  }

  #place(word: string, number: number): void {
    if (word === '') return;
    const places = this.#places.get(word);
    if (places) {
      if (places[places.length - 1] !== number) places.push(number);
    } else {
      this.#places.set(word, [number]);
      this.#words = null;
    }
  }

  /** The keys of the texts in which all is that is wanted, and nothing that is not. */
  find(query: Query): string[] {
    const hasWanted = this.#haveAll(query.wanted.flatMap(wordsOf));
    // Only a text that has all words of a phrase may have the phrase: few need be looked through.
    const wanted = query.wanted.filter(isPhrase);
    const unwanted = query.unwanted.map((words) => ({ words, mayHave: this.#haveAll(wordsOf(words)) }));
    const fits = (number: number, text: string) =>
      hasWanted(number) &&
      wanted.every((words) => text.includes(words)) &&
      !unwanted.some(({ words, mayHave }) => mayHave(number) && (!isPhrase(words) || text.includes(words)));
    return this.#keys.filter((key, number): key is string => {
      if (key === undefined) return false;
      const text = this.#texts[number] ?? '';
      return number < this.#indexed ? fits(number, text) : answers(query, text);
    });
  }

  /** Tells of the texts in the index which have all of these words, in whatever order. */
  #haveAll(words: readonly string[]): (number: number) => boolean {
    const counts = new Uint16Array(this.#indexed);
    for (const [count, each] of words.entries()) {
      for (const places of this.#having(each))
        for (const number of places) if (counts[number] === count) counts[number] = count + 1;
    }
    return (number) => counts[number] === words.length;
  }

  /** The texts that have a word (“ a ”); of one’s beginning (“ a”) those of each word that begins so. */
  #having(words: string): number[][] {
    const word = words.trim();
    if (isPhrase(words)) return [this.#places.get(word) ?? []];
    this.#words ??= [...this.#places.keys()].sort();
    const from = firstFrom(this.#words, word);
    let to = from;
    while (this.#words[to]?.startsWith(word)) to++;
    return this.#words.slice(from, to).map((each) => this.#places.get(each) ?? []);
  }
}

/** A phrase's words, each whole; a word's beginning as it is. */
const wordsOf = (words: string): string[] =>
  isPhrase(words)
    ? words
        .trim()
        .split(' ')
        .map((word) => ` ${word} `)
    : [words];

/** Where the first word stands that does not come before another. */
function firstFrom(words: readonly string[], word: string): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
