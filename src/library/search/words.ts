const ACCENTS = /\p{M}/gu;
const APOSTROPHES = /[’‘']/g;
const BETWEEN = /[^\p{L}\p{N}]+/gu;

/**
 * A text as it is searched: its words in order, small, without accents and apostrophes, a space before and after
 * each. Of English this takes a byte a letter, and searching it is one pass.
 */
export function searchable(text: string): string {
  const folded = text.normalize('NFD').replace(ACCENTS, '').toLowerCase();
  return ` ${folded.replace(APOSTROPHES, '').replace(BETWEEN, ' ').trim()} `;
}

/** What is searched for. */
export interface Query {
  /** Word beginnings and whole phrases that must all occur; of a phrase each word is whole. */
  wanted: string[];
  unwanted: string[];
}

const PART = /(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/g;

/** Words find those that begin so; “in quotation marks” they are whole and in this order; -without means not. */
export function readQuery(typed: string): Query {
  const query: Query = { wanted: [], unwanted: [] };
  for (const [, minus, phrase, word] of typed.matchAll(PART)) {
    const list = minus === '-' ? query.unwanted : query.wanted;
    if (phrase !== undefined) {
      if (searchable(phrase).trim() !== '') list.push(searchable(phrase));
    } else list.push(...beginnings(word ?? ''));
  }
  // What is longest is mostly the rarest: most texts are done with after one look.
  query.wanted.sort((a, b) => b.length - a.length);
  return query;
}

/** A hyphen parts words in the text, and so it does here. */
const beginnings = (word: string) =>
  searchable(word)
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((each) => ` ${each}`);

export const isEmpty = ({ wanted, unwanted }: Query) => wanted.length === 0 && unwanted.length === 0;

/** Whole words, not the beginning of one. */
export const isPhrase = (words: string) => words.endsWith(' ');

/** Whether a searchable text has all that is wanted, and nothing that is not. */
export const answers = ({ wanted, unwanted }: Query, text: string): boolean =>
  wanted.every((words) => text.includes(words)) && !unwanted.some((words) => text.includes(words));
