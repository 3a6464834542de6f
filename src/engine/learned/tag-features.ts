import { keyOf } from './hashing.ts';
import type { Words } from './words.ts';

/** Most features that a word can have. */
export const TAG_FEATURES = 20;

/** Which of the features is the word itself. */
export const WORD_FEATURE = 1;

const OUTSIDE = 0x0dd;

/**
 * The features of token `i` of the sentence `first` to `last` for the question which part of speech it is, written into
 * `out`; `before` and `twoBefore` are the tags of the two tokens before it.
 *
 * @returns how many were written
 */
export function tagFeatures(
  { word, suffix2, suffix3, shape, class: kind }: Words,
  i: number,
  first: number,
  last: number,
  before: number,
  twoBefore: number,
  out: Int32Array,
): number {
  const at = (field: Int32Array, k: number) => (k < first || k >= last ? OUTSIDE : field[k]!);
  const w = word[i]!;
  const k = kind[i]!;
  const k1 = at(kind, i - 1);
  const k2 = at(kind, i + 1);
  const s3 = suffix3[i]!;
  let n = 0;
  const add = (a: number, b = 0) => {
    out[n] = keyOf(300 + n, a, b);
    n++;
  };
  add(1);
  add(w);
  add(s3);
  add(suffix2[i]!, k);
  add(shape[i]!, i === first ? 1 : 0);
  add(k, k1 + (k2 << 6));
  add(at(word, i - 1));
  add(at(word, i + 1));
  add(at(suffix3, i + 1), k);
  add(w, k2);
  add(w, k1);
  add(before, twoBefore);
  add(before, w);
  add(before, s3);
  add(before, k + (k2 << 6));
  add(before, at(word, i - 1));
  add(k2, at(kind, i + 2) + (k << 6));
  return n;
}
