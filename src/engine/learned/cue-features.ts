import { keyOf } from './hashing.ts';
import { classNumber } from './word-classes.ts';
import type { Words } from './words.ts';

/** Most features that a position can have. */
export const CUE_FEATURES = 72;

const QUOTE = classNumber('quote');
const THAT = classNumber('that');
const OUTSIDE = 0x0dd;

/**
 * The features of each position of the sentence `first` to `last` for the question "does it belong to a cue?",
 * written one position after the other into `out`; `starts[i]` is where position `i`'s begin.
 *
 * @returns how many were written
 */
export function cueFeatures(
  words: Words,
  first: number,
  last: number,
  out: Int32Array,
  starts: Int32Array,
): number {
  const { word, stem, suffix2, suffix3, shape, class: kind, quotation, paragraph } = words;
  let n = 0;
  let verbs = 0;
  let lastNoun = OUTSIDE;
  let hasQuote = 0;
  for (let i = first; i < last; i++) if (quotation[i]! >= 0) hasQuote = 1;
  const at = (field: Int32Array, i: number) => (i < first || i >= last ? OUTSIDE : field[i]!);
  const opensParagraph = first === 0 || paragraph[first - 1] !== paragraph[first] ? 1 : 0;
  for (let i = first; i < last; i++) {
    starts[i - first] = n;
    const w = word[i]!;
    const s = stem[i]!;
    const k = kind[i]!;
    const k1 = at(kind, i - 1);
    const k2 = at(kind, i + 1);
    const s1 = at(stem, i - 1);
    const s2 = at(stem, i + 1);
    const w1 = at(word, i - 1);
    const w2 = at(word, i + 1);
    const q = quotation[i]!;
    let t = 0;
    const add = (a: number, b = 0) => {
      out[n++] = keyOf(t++, a, b);
    };
    add(1);
    add(w);
    add(w1);
    add(w2);
    add(at(word, i - 2));
    add(at(word, i + 2));
    add(at(word, i - 3));
    add(at(word, i + 3));
    add(s);
    add(s1);
    add(s2);
    add(at(stem, i - 2));
    add(at(stem, i + 2));
    add(suffix2[i]!);
    add(suffix3[i]!);
    add(at(suffix3, i - 1));
    add(at(suffix3, i + 1));
    add(shape[i]!);
    add(at(shape, i - 1), at(shape, i + 1));
    add(k);
    add(k1);
    add(k2);
    add(k1, k2 + (k << 6));
    add(at(kind, i - 2), k1 + (k << 6));
    add(at(kind, i + 2), k2 + (k << 6));
    add(w1, w);
    add(w, w2);
    add(s1, s);
    add(s, s2);
    add(at(word, i - 2), w1);
    add(w2, at(word, i + 2));
    add(s, k1);
    add(s, k2);
    add(s, k1 + (k2 << 6));
    add(s, at(kind, i + 2) + (k2 << 6));
    add(s, at(kind, i - 2) + (k1 << 6));
    add(w, at(kind, i - 2) + (k1 << 6));
    add(suffix3[i]!, k1 + (k2 << 6));
    add(suffix2[i]!, k1 + (k2 << 6));
    add(w1, w2);
    // Quotations: inside one, beside one, or in a sentence that has one.
    const beside = (i > first && kind[i - 1] === QUOTE ? 1 : 0) + (k2 === QUOTE ? 2 : 0);
    const place = (q >= 0 ? 8 : 0) + beside + (hasQuote << 2);
    add(place);
    add(place, s);
    add(place, k);
    add(place, k1 + (k2 << 6));
    // A quotation just before or just after, past a comma, a name, an adverb.
    let before = 0;
    for (let j = i - 1; j >= first && j >= i - 6; j--)
      if (quotation[j]! >= 0 && quotation[j] !== q) before ||= i - j;
    let after = 0;
    for (let j = i + 1; j < last && j <= i + 6; j++)
      if (quotation[j]! >= 0 && quotation[j] !== q) after ||= j - i;
    add(before, after);
    add(before * 8 + after, s);
    let that = 0;
    for (let j = i + 1; j < last && j <= i + 5; j++) if (kind[j] === THAT) that ||= j - i;
    add(that, s);
    add(that, k);
    add(lastNoun, s);
    add(lastNoun);
    add(lastNoun, k);
    add(Math.min(verbs, 4), s);
    add(Math.min(verbs, 4), k);
    add(Math.min(i - first, 12), k);
    add(Math.min(last - 1 - i, 12), k);
    add(opensParagraph * 2 + (i === first ? 1 : 0), s);
    add(at(kind, first), s);
    add(at(kind, last - 1), k);
    add(s1, at(stem, i - 2));
    add(s2, at(stem, i + 2));
    add(at(kind, i - 3), at(kind, i - 2) + (k1 << 6) + (k << 12));
    add(at(kind, i + 3), at(kind, i + 2) + (k2 << 6) + (k << 12));
    if (isVerbal(k)) verbs++;
    if (isNominal(k)) lastNoun = s;
  }
  starts[last - first] = n;
  return n;
}

const VERBAL = new Set(
  [
    'be',
    'have',
    'do',
    'modal',
    'ed',
    'ing',
    'verb',
    'past',
    'participle',
    'saying',
    'answering',
    'thinking',
  ].map((name) => classNumber(name as 'be')),
);
const NOMINAL = new Set(
  ['subject', 'name', 'acronym', 's', 'noun', 'telling', 'other', 'title'].map((name) =>
    classNumber(name as 'name'),
  ),
);
export const isVerbal = (kind: number): boolean => VERBAL.has(kind);
export const isNominal = (kind: number): boolean => NOMINAL.has(kind);
