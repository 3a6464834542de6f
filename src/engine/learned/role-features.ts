import { isNominal, isVerbal } from './cue-features.ts';
import { keyOf, mix } from './hashing.ts';
import { classNumber } from './word-classes.ts';
import type { Words } from './words.ts';

/** Most features that a position can have. */
export const ROLE_FEATURES = 96;

const OUTSIDE = 0x0dd;
const COMMA = classNumber('comma');
const COLON = classNumber('colon');
const DASH = classNumber('dash');
const QUOTE = classNumber('quote');
const THAT = classNumber('that');
const BY = classNumber('by');
const COORDINATOR = classNumber('coordinator');
const RELATIVE = classNumber('relative');
const SUBORDINATOR = classNumber('subordinator');
const TO = classNumber('to');

/** Where a cue stands: token indexes, last exclusive. */
export interface CuePlace {
  first: number;
  last: number;
}

const bucket = (n: number) => (n < 6 ? n : n < 9 ? 6 : n < 14 ? 7 : n < 22 ? 8 : n < 40 ? 9 : 10);

/**
 * The features of each token from `first` to `last` for the question "what is it to this cue?": its words, and
 * its place as seen from the cue. `isCue` marks the tokens of all cues.
 *
 * @returns how many were written; `starts[i]` is where token `first + i`'s begin
 */
export function roleFeatures(
  words: Words,
  cue: CuePlace,
  first: number,
  last: number,
  isCue: Uint8Array,
  out: Int32Array,
  starts: Int32Array,
): number {
  const { word, stem, suffix3, shape, class: kind, quotation, sentence, paragraph } = words;
  const length = last - first;
  const at = (field: Int32Array, i: number) => (i < first || i >= last ? OUTSIDE : field[i]!);
  // What is passed on the way from the cue, counted outward from it.
  const commas = new Uint8Array(length);
  const verbs = new Uint8Array(length);
  const joins = new Uint8Array(length);
  const cues = new Uint8Array(length);
  const nouns = new Uint8Array(length);
  const thats = new Uint8Array(length);
  const quotes = new Uint8Array(length);
  const walk = (from: number, to: number, step: number) => {
    let comma = 0,
      verb = 0,
      join = 0,
      other = 0,
      noun = 0,
      that = 0,
      quote = 0;
    for (let i = from; i !== to; i += step) {
      const k = kind[i]!;
      const j = i - first;
      commas[j] = comma;
      verbs[j] = verb;
      joins[j] = join;
      cues[j] = other;
      nouns[j] = noun;
      thats[j] = that;
      quotes[j] = quote;
      if (k === COMMA || k === DASH || k === COLON) comma++;
      if (isVerbal(k)) verb++;
      if (k === COORDINATOR || k === RELATIVE || k === SUBORDINATOR) join++;
      if (isCue[i] && !(isCue[i + step] && i + step !== to)) other++;
      if (isNominal(k) && !isNominal(at(kind, i + step))) noun++;
      if (k === THAT) that++;
      if (k === QUOTE) quote++;
    }
  };
  walk(cue.first - 1, first - 1, -1);
  walk(cue.last, last, 1);
  const cueStem = mix(1, stem[cue.first]!, cue.last - cue.first > 1 ? stem[cue.first + 1]! : 0);
  const cueWord = mix(2, word[cue.first]!, cue.last - cue.first > 1 ? word[cue.last - 1]! : 0);
  const kindBefore = at(kind, cue.first - 1);
  const kindAfter = at(kind, cue.last);
  const cueQuote = quotation[cue.first]!;
  const pattern = kindBefore + (kindAfter << 6) + ((cueQuote >= 0 ? 1 : 0) << 12);
  const cueShape = mix(3, suffix3[cue.last - 1]!, pattern);
  const cueSentence = sentence[cue.first]!;
  const cueParagraph = paragraph[cue.first]!;
  let sentenceFirst = cue.first;
  while (sentenceFirst > first && sentence[sentenceFirst - 1] === cueSentence) sentenceFirst--;
  let sentenceQuotes = 0;
  for (let i = sentenceFirst; i < last && sentence[i] === cueSentence; i++)
    if (quotation[i]! >= 0 && quotation[i] !== cueQuote) sentenceQuotes |= i < cue.first ? 1 : 2;
  const start = Math.min(cue.first - sentenceFirst, 6) + sentenceQuotes * 8;
  let n = 0;
  for (let i = first; i < last; i++) {
    starts[i - first] = n;
    const j = i - first;
    const inside = i >= cue.first && i < cue.last;
    if (inside) {
      out[n++] = keyOf(999, 0);
      continue;
    }
    const side = i < cue.first ? 0 : 1;
    const gap = side ? i - cue.last : cue.first - 1 - i;
    const near = bucket(gap) * 2 + side;
    const far = Math.max(-3, Math.min(3, sentence[i]! - cueSentence)) + 3;
    const paragraphs = Math.max(-2, Math.min(2, paragraph[i]! - cueParagraph)) + 2;
    const q = quotation[i]!;
    const quoted = q < 0 ? 0 : q === cueQuote ? 1 : 2;
    const where = side + far * 2 + quoted * 16;
    const comma = Math.min(commas[j]!, 4);
    const verb = Math.min(verbs[j]!, 4);
    const passed = Math.min(cues[j]!, 2);
    const clause = where + comma * 64 + passed * 512;
    const w = word[i]!;
    const s = stem[i]!;
    const k = kind[i]!;
    const k1 = at(kind, i - 1);
    const k2 = at(kind, i + 1);
    const s1 = at(stem, i - 1);
    const s2 = at(stem, i + 1);
    const sameSentence = far === 3 ? 1 : 0;
    const opens = i === first || sentence[i - 1] !== sentence[i] ? 1 : 0;
    const closes = i === last - 1 || sentence[i + 1] !== sentence[i] ? 1 : 0;
    let t = 100;
    const add = (a: number, b = 0) => {
      out[n++] = keyOf(t++, a, b);
    };
    add(where);
    add(near, where);
    add(near, cueStem);
    add(where, cueStem);
    add(where, cueShape);
    add(where, pattern);
    add(clause);
    add(clause, cueStem);
    add(clause, pattern);
    add(clause, verb);
    add(where + verb * 64, pattern);
    add(where + verb * 64, cueStem);
    add(where + verb * 64, k);
    add(clause, k);
    add(clause, k + k1 * 64);
    add(clause, k + k2 * 64);
    add(clause, k + k1 * 64 + k2 * 4096);
    add(where, w);
    add(where, s);
    add(clause, s);
    add(where, s1);
    add(where, s2);
    add(where, at(stem, i - 2));
    add(where, at(stem, i + 2));
    add(mix(0, s1, s), side);
    add(mix(0, s, s2), side);
    add(mix(0, k1, k), where + (k2 << 12));
    add(mix(0, at(kind, i - 2), k1), where + (k << 12));
    add(mix(0, at(kind, i + 2), k2), where + (k << 12));
    add(mix(0, near, k), pattern);
    add(mix(0, near, k), cueStem);
    add(mix(0, near, s));
    add(mix(0, near, k), k1 + k2 * 64);
    add(mix(0, cueStem, k), where);
    add(mix(0, cueStem, s), side + sameSentence * 2);
    add(mix(0, cueStem, s1), side + sameSentence * 2);
    add(mix(0, cueWord, k), clause);
    add(suffix3[i]!, where);
    add(shape[i]!, where);
    add(shape[i]!, near);
    add(mix(0, shape[i]!, at(shape, i - 1)), where);
    // Ends of clauses and sentences.
    add(opens * 2 + closes, where);
    add(opens * 2 + closes + k1 * 4, clause);
    add(opens + closes * 2 + start * 4, clause);
    add(start, clause);
    add(start * 64 + k, where);
    add(start, pattern + (where << 14));
    add(passed * 8 + Math.min(thats[j]!, 2), clause);
    add(passed * 8 + Math.min(joins[j]!, 3), where + verb * 64);
    add(Math.min(nouns[j]!, 5), where);
    add(Math.min(nouns[j]!, 5) * 8 + comma, k + where * 64);
    add(Math.min(nouns[j]!, 5) * 8 + comma, pattern + side * 0x10000);
    add(Math.min(nouns[j]!, 5) * 8 + comma, cueStem ^ side);
    add(Math.min(quotes[j]!, 4) + quoted * 8, where + paragraphs * 0x1000);
    add(Math.min(quotes[j]!, 4) + quoted * 8, pattern + (where << 14));
    add(Math.min(quotes[j]!, 4) + quoted * 8, cueStem ^ where);
    add(isCue[i]! + at2(isCue, i - 1) * 2 + at2(isCue, i + 1) * 4, where);
    add(isCue[i]! + at2(isCue, i - 1) * 2 + at2(isCue, i + 1) * 4, k + clause * 64);
    add(paragraphs, where + kindAfter * 0x1000);
    if (k1 === BY || k === BY) add(kindAfter + where * 64, k1);
    else t++;
    // The word after a comma tells what follows it: a new clause, a name, a relative.
    if (k === COMMA || k === DASH) {
      add(clause, s2);
      add(clause, k2 + at(kind, i + 2) * 64);
      add(mix(0, clause, k2), cueStem);
      add(mix(0, k2, at(kind, i + 2)), at(kind, i + 3) + side * 64);
    } else t += 4;
    if (k1 === COMMA || k1 === DASH) {
      add(clause, s);
      add(clause, k + k2 * 64);
      add(mix(0, clause, k), cueStem);
    } else t += 3;
    if (k === COORDINATOR || k === RELATIVE || k === SUBORDINATOR || k === TO) {
      add(clause, mix(0, s, k2));
      add(clause, mix(0, s, k1));
      add(verb * 8 + comma, mix(0, s, s2));
    } else t += 3;
  }
  starts[length] = n;
  return n;

  function at2(field: Uint8Array, i: number): number {
    return i < first || i >= last ? 0 : field[i]!;
  }
}
