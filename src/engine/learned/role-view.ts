import { isNominal, isVerbal } from './cue-features.ts';
import { mix } from './hashing.ts';
import { classNumber } from './word-classes.ts';
import type { Words } from './words.ts';

export const OUTSIDE = 0x0dd;
export const COMMA = classNumber('comma');
export const COLON = classNumber('colon');
export const DASH = classNumber('dash');
export const QUOTE = classNumber('quote');
export const THAT = classNumber('that');
export const COORDINATOR = classNumber('coordinator');
export const RELATIVE = classNumber('relative');
export const SUBORDINATOR = classNumber('subordinator');

/** Where a cue stands: token indexes, last exclusive. */
export interface CuePlace {
  first: number;
  last: number;
}

/** A window as seen from a cue; the arrays go by the distance from the window's first token. */
export interface RoleView {
  words: Words;
  isCue: Uint8Array;
  cue: CuePlace;
  first: number;
  last: number;
  /** What is passed on the way from the cue to a token. */
  commas: Uint8Array;
  verbs: Uint8Array;
  joins: Uint8Array;
  cues: Uint8Array;
  nouns: Uint8Array;
  thats: Uint8Array;
  quotes: Uint8Array;
  cueStem: number;
  cueWord: number;
  cueShape: number;
  cueSentence: number;
  cueParagraph: number;
  cueQuote: number;
  /** The classes beside the cue, and whether it is quoted. */
  pattern: number;
  kindAfter: number;
  /** How far into its sentence the cue stands, and on which side of it are quotations. */
  start: number;
}

/** The window `first` to `last` as seen from a cue. `isCue` marks the tokens of all cues. */
export function viewFrom(
  words: Words,
  cue: CuePlace,
  first: number,
  last: number,
  isCue: Uint8Array,
): RoleView {
  const { word, stem, suffix3, class: kind, quotation, sentence, paragraph } = words;
  const at = (i: number) => (i < first || i >= last ? OUTSIDE : kind[i]!);
  const kindAfter = at(cue.last);
  const cueQuote = quotation[cue.first]!;
  const pattern = at(cue.first - 1) + (kindAfter << 6) + ((cueQuote >= 0 ? 1 : 0) << 12);
  const several = cue.last - cue.first > 1;
  const length = last - first;
  const view: RoleView = {
    words,
    isCue,
    cue,
    first,
    last,
    commas: new Uint8Array(length),
    verbs: new Uint8Array(length),
    joins: new Uint8Array(length),
    cues: new Uint8Array(length),
    nouns: new Uint8Array(length),
    thats: new Uint8Array(length),
    quotes: new Uint8Array(length),
    cueStem: mix(1, stem[cue.first]!, several ? stem[cue.first + 1]! : 0),
    cueWord: mix(2, word[cue.first]!, several ? word[cue.last - 1]! : 0),
    cueShape: mix(3, suffix3[cue.last - 1]!, pattern),
    cueSentence: sentence[cue.first]!,
    cueParagraph: paragraph[cue.first]!,
    cueQuote,
    pattern,
    kindAfter,
    start: 0,
  };
  walk(view, cue.first - 1, first - 1, -1);
  walk(view, cue.last, last, 1);
  view.start = startOf(view);
  return view;
}

/** Counts what is passed, outward from the cue. */
function walk(view: RoleView, from: number, to: number, step: 1 | -1): void {
  const { words, isCue, first, last } = view;
  const { class: kind } = words;
  let [comma, verb, join, other, noun, that, quote] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = from; i !== to; i += step) {
    const k = kind[i]!;
    const j = i - first;
    view.commas[j] = comma;
    view.verbs[j] = verb;
    view.joins[j] = join;
    view.cues[j] = other;
    view.nouns[j] = noun;
    view.thats[j] = that;
    view.quotes[j] = quote;
    const next = i + step;
    if (comma < 4 && (k === COMMA || k === DASH || k === COLON)) comma++;
    if (verb < 4 && isVerbal(k)) verb++;
    if (join < 3 && (k === COORDINATOR || k === RELATIVE || k === SUBORDINATOR)) join++;
    if (other < 2 && isCue[i] && !(isCue[next] && next !== to)) other++;
    if (noun < 5 && isNominal(k) && (next < first || next >= last || !isNominal(kind[next]!))) noun++;
    if (that < 2 && k === THAT) that++;
    if (quote < 4 && k === QUOTE) quote++;
  }
}

function startOf({ words, cue, first, last, cueSentence, cueQuote }: RoleView): number {
  const { sentence, quotation } = words;
  let opens = cue.first;
  while (opens > first && sentence[opens - 1] === cueSentence) opens--;
  let quotes = 0;
  for (let i = opens; i < last && sentence[i] === cueSentence; i++)
    if (quotation[i]! >= 0 && quotation[i] !== cueQuote) quotes |= i < cue.first ? 1 : 2;
  return Math.min(cue.first - opens, 6) + quotes * 8;
}

/** On which side of the cue token `i` is, how many sentences away, and whether it is quoted as the cue is: 0 to 47. */
export function whereOf({ words, cue, cueSentence, cueQuote }: RoleView, i: number): number {
  const side = i < cue.first ? 0 : 1;
  const far = Math.max(-3, Math.min(3, words.sentence[i]! - cueSentence)) + 3;
  const q = words.quotation[i]!;
  return side + far * 2 + (q < 0 ? 0 : q === cueQuote ? 1 : 2) * 16;
}
