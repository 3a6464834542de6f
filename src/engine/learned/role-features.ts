import { keyOf, mix } from './hashing.ts';
import {
  COMMA,
  COORDINATOR,
  DASH,
  OUTSIDE,
  RELATIVE,
  type RoleView,
  SUBORDINATOR,
  whereOf,
} from './role-view.ts';
import { classNumber } from './word-classes.ts';
import type { Words } from './words.ts';

/**
 * The features of each token for the question "what is it to this cue?", in three parts. Those of a part are the same
 * for many tokens or many cues, so that what they say need not be summed up anew for each.
 */

/** Most features of a token, in all parts. */
export const ROLE_FEATURES = 96;

const BY = classNumber('by');
const TO = classNumber('to');
const TEMPLATES = { context: 100, run: 150, own: 200, cue: 999 };

/** The token is the cue's. */
export const CUE_KEY = keyOf(TEMPLATES.cue, 0);

const bucket = (n: number) => (n < 6 ? n : n < 9 ? 6 : n < 14 ? 7 : n < 22 ? 8 : n < 40 ? 9 : 10);

/**
 * Of the token's own words and where it stands: the same for all cues that see it from there.
 *
 * @returns how many keys were written; likewise the other parts
 */
export function contextFeatures(
  words: Words,
  isCue: Uint8Array,
  i: number,
  where: number,
  out: Int32Array,
): number {
  const { word, stem, suffix3, shape, class: kind, sentence, paragraph, length } = words;
  const side = where & 1;
  const own = paragraph[i]!;
  const here = (k: number) => k >= 0 && k < length && paragraph[k] === own;
  const at = (field: Int32Array, k: number) => (here(k) ? field[k]! : OUTSIDE);
  const w = word[i]!;
  const s = stem[i]!;
  const k = kind[i]!;
  const k1 = at(kind, i - 1);
  const k2 = at(kind, i + 1);
  const s1 = at(stem, i - 1);
  const s2 = at(stem, i + 1);
  const opens = !here(i - 1) || sentence[i - 1] !== sentence[i] ? 1 : 0;
  const closes = !here(i + 1) || sentence[i + 1] !== sentence[i] ? 1 : 0;
  const cues = isCue[i]! + (here(i - 1) ? isCue[i - 1]! * 2 : 0) + (here(i + 1) ? isCue[i + 1]! * 4 : 0);
  let n = 0;
  const add = (a: number, b: number) => {
    out[n] = keyOf(TEMPLATES.context + n, a, b);
    n++;
  };
  add(where, w);
  add(where, s);
  add(where, s1);
  add(where, s2);
  add(where, at(stem, i - 2));
  add(where, at(stem, i + 2));
  add(mix(0, s1, s), side);
  add(mix(0, s, s2), side);
  add(mix(0, k1, k), where + (k2 << 12));
  add(mix(0, at(kind, i - 2), k1), where + (k << 12));
  add(mix(0, at(kind, i + 2), k2), where + (k << 12));
  add(suffix3[i]!, where);
  add(shape[i]!, where);
  add(mix(0, shape[i]!, at(shape, i - 1)), where);
  add(opens * 2 + closes, where);
  add(cues, where);
  return n;
}

/** What of the way from the cue to token `i` tells {@link runFeatures}: a number, the same for those in a run. */
export function runOf(view: RoleView, i: number): number {
  const j = i - view.first;
  const paragraphs = paragraphsTo(view, i);
  const near = view.commas[j]! + 5 * (view.verbs[j]! + 5 * (view.cues[j]! + 3 * view.thats[j]!));
  const far = view.joins[j]! + 4 * (view.nouns[j]! + 6 * (view.quotes[j]! + 5 * paragraphs));
  return whereOf(view, i) + 48 * (near + 225 * far);
}

const paragraphsTo = ({ words, cueParagraph }: RoleView, i: number): number =>
  Math.max(-2, Math.min(2, words.paragraph[i]! - cueParagraph)) + 2;

/** Of the cue, and of the way from it. */
export function runFeatures(view: RoleView, i: number, out: Int32Array): number {
  const { cueStem, cueShape, pattern, kindAfter, start } = view;
  const j = i - view.first;
  const where = whereOf(view, i);
  const side = where & 1;
  const quoted = where >> 4;
  const comma = view.commas[j]!;
  const verb = view.verbs[j]!;
  const passed = view.cues[j]!;
  const clause = where + comma * 64 + passed * 512;
  const nouns = view.nouns[j]!;
  const quotes = view.quotes[j]! + quoted * 8;
  const paragraphs = paragraphsTo(view, i);
  let n = 0;
  const add = (a: number, b = 0) => {
    out[n] = keyOf(TEMPLATES.run + n, a, b);
    n++;
  };
  add(where);
  add(where, cueStem);
  add(where, cueShape);
  add(where, pattern);
  add(clause);
  add(clause, cueStem);
  add(clause, pattern);
  add(clause, verb);
  add(where + verb * 64, pattern);
  add(where + verb * 64, cueStem);
  add(start, clause);
  add(start, pattern + (where << 14));
  add(passed * 8 + view.thats[j]!, clause);
  add(passed * 8 + view.joins[j]!, where + verb * 64);
  add(nouns, where);
  add(nouns * 8 + comma, pattern + side * 0x10000);
  add(nouns * 8 + comma, cueStem ^ side);
  add(quotes, where + paragraphs * 0x1000);
  add(quotes, pattern + (where << 14));
  add(quotes, cueStem ^ where);
  add(paragraphs, where + kindAfter * 0x1000);
  return n;
}

/** Of both together: of this token as seen from this cue. */
export function ownFeatures(view: RoleView, i: number, out: Int32Array): number {
  const { words, isCue, cue, first, last, cueStem, cueWord, pattern, kindAfter, start } = view;
  const { stem, shape, class: kind, sentence } = words;
  const at = (field: Int32Array, k: number) => (k < first || k >= last ? OUTSIDE : field[k]!);
  const j = i - first;
  const where = whereOf(view, i);
  const side = where & 1;
  const near = bucket(side ? i - cue.last : cue.first - 1 - i) * 2 + side;
  const comma = view.commas[j]!;
  const verb = view.verbs[j]!;
  const clause = where + comma * 64 + view.cues[j]! * 512;
  const s = stem[i]!;
  const k = kind[i]!;
  const k1 = at(kind, i - 1);
  const k2 = at(kind, i + 1);
  const s1 = at(stem, i - 1);
  const s2 = at(stem, i + 1);
  const sameSentence = sentence[i] === view.cueSentence ? 1 : 0;
  const opens = i === first || sentence[i - 1] !== sentence[i] ? 1 : 0;
  const closes = i === last - 1 || sentence[i + 1] !== sentence[i] ? 1 : 0;
  const cues = isCue[i]! + (i > first ? isCue[i - 1]! * 2 : 0) + (i + 1 < last ? isCue[i + 1]! * 4 : 0);
  let t = TEMPLATES.own;
  let n = 0;
  const add = (a: number, b = 0) => {
    out[n++] = keyOf(t++, a, b);
  };
  add(near, where);
  add(near, cueStem);
  add(where + verb * 64, k);
  add(clause, k);
  add(clause, k + k1 * 64);
  add(clause, k + k2 * 64);
  add(clause, k + k1 * 64 + k2 * 4096);
  add(clause, s);
  add(mix(0, near, k), pattern);
  add(mix(0, near, k), cueStem);
  add(mix(0, near, s));
  add(mix(0, near, k), k1 + k2 * 64);
  add(mix(0, cueStem, k), where);
  add(mix(0, cueStem, s), side + sameSentence * 2);
  add(mix(0, cueStem, s1), side + sameSentence * 2);
  add(mix(0, cueWord, k), clause);
  add(shape[i]!, near);
  add(opens * 2 + closes + k1 * 4, clause);
  add(opens + closes * 2 + start * 4, clause);
  add(start * 64 + k, where);
  add(view.nouns[j]! * 8 + comma, k + where * 64);
  add(cues, k + clause * 64);
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
  }
  return n;
}

/** All features of each token of the view, one token after the other; `starts[j]` is where the `j`th one's begin. */
export function roleFeatures(view: RoleView, out: Int32Array, starts: Int32Array): number {
  let n = 0;
  for (let i = view.first; i < view.last; i++) {
    starts[i - view.first] = n;
    if (i >= view.cue.first && i < view.cue.last) {
      out[n++] = CUE_KEY;
      continue;
    }
    n += contextFeatures(view.words, view.isCue, i, whereOf(view, i), out.subarray(n));
    n += runFeatures(view, i, out.subarray(n));
    n += ownFeatures(view, i, out.subarray(n));
  }
  starts[view.last - view.first] = n;
  return n;
}
