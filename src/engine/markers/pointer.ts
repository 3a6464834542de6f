import {
  adverbs,
  complementizers,
  coordinators,
  prepositions,
  subordinators,
} from '../lexicon/en/function-words.ts';
import { aspects, claimNouns, partialAspects, verdictWords } from '../lexicon/en/markers.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import type { Pointer } from './marker.ts';

/** A pointing phrase has at most so many words before its noun. */
const LONGEST = 7;

const PRONOUNS = /^(?:it|that|this|them|these|those|both|either|they|which)$/;
const OPENERS =
  /^(?:the|that|this|these|those|his|her|its|their|our|any|all|both|either|such|every|each|neither|a|an)$/;
const POSSESSIVE = /(?:['’]s|s['’])$/;
const QUANTIFIERS = /^(?:all|any|both|either|each|most|many|some|several|none|neither|half)$/;

/** The pointing phrase that begins at token `first`, or null. */
export function pointerAt(reading: Reading, first: number, limit: number): Pointer | null {
  let at = first;
  while (at < limit && isAdverb(reading, at)) at++;
  if (QUANTIFIERS.test(reading.lower(at)) && reading.lower(at + 1) === 'of') at += 2;
  return withNoun(reading, at, limit) ?? pronoun(reading, at, limit);
}

/** "It", "that": alone, not before a noun or a clause. */
function pronoun(reading: Reading, at: number, limit: number): Pointer | null {
  const word = reading.lower(at);
  if (at >= limit || !PRONOUNS.test(word)) return null;
  const next = at + 1;
  if (next < limit && !endsPhrase(reading, next)) return null;
  return {
    first: at,
    last: next,
    noun: word,
    plural: /^(?:them|these|those|both|they)$/.test(word),
    owner: null,
    partial: false,
  };
}

function endsPhrase(reading: Reading, i: number): boolean {
  const word = reading.lower(i);
  const clausal = complementizers.has(word) && !subordinators.has(word);
  return (
    reading.isMark(i) ||
    isAdverb(reading, i) ||
    /^(?:as|when|while|because|although|though|after|before|until|since)$/.test(word) ||
    (!clausal && (prepositions.has(word) || coordinators.has(word)))
  );
}

const isAdverb = (reading: Reading, i: number): boolean =>
  adverbs.has(reading.lower(i)) || (reading.part(i) === 'adverb' && reading.lower(i).endsWith('ly'));

/** "The minister's earlier claims", "such reports", "the authenticity of the video". */
function withNoun(reading: Reading, first: number, limit: number): Pointer | null {
  let owner: Stretch | null = null;
  const opened = OPENERS.test(reading.lower(first));
  for (let i = first; i < limit && i - first <= LONGEST; i++) {
    const word = reading.lower(i);
    const inner = i === first && (opened || claimNouns.has(word));
    if (claimNouns.has(word) && !goesOn(reading, i)) {
      const bare = !opened && !owner && !word.endsWith('s');
      if (bare) return null;
      return { first, last: i + 1, noun: word, plural: /[^s]s$/.test(word), owner, partial: false };
    }
    if ((aspects.has(word) || partialAspects.has(word)) && reading.lower(i + 1) === 'of') {
      const pointer = withNoun(reading, i + 2, limit);
      return pointer && { ...pointer, first, partial: partialAspects.has(word) };
    }
    if (isOwner(reading, i)) owner = { first: opened ? first + 1 : first, last: i + 1 };
    else if (!inner && !isInside(reading, i)) return null;
  }
  return null;
}

/** Is the noun at token `i` only the beginning of another ("claims adjuster")? */
function goesOn(reading: Reading, i: number): boolean {
  const next = i + 1;
  return (
    reading.part(next) === 'noun' &&
    !verdictWords.test(reading.lower(next)) &&
    !reading.isMark(next) &&
    !isAdverb(reading, next) &&
    !prepositions.has(reading.lower(next))
  );
}

/** "The minister's"; a possessive mark after a plural is a token of its own. */
function isOwner(reading: Reading, i: number): boolean {
  if (POSSESSIVE.test(reading.text(i))) return true;
  const apart = /^['’]$/.test(reading.text(i)) && reading.token(i - 1).end === reading.token(i).start;
  return apart && reading.lower(i - 1).endsWith('s');
}

function isInside(reading: Reading, i: number): boolean {
  if (/^['’]$/.test(reading.text(i + 1)) && reading.lower(i).endsWith('s')) return true;
  const word = reading.lower(i);
  if (reading.isMark(i) || prepositions.has(word) || coordinators.has(word) || subordinators.has(word))
    return false;
  if (OPENERS.test(word) || reading.token(i).kind === 'number') return true;
  return /^(?:noun|name|adjective|number|past|participle|gerund|verb|determiner)$/.test(reading.part(i));
}

/** Does a stretch do nothing but point ("that claim", "the allegations against him")? */
export function isMerePointer(reading: Reading, { first, last }: Stretch): boolean {
  const before = first - 1;
  const from = /^(?:that|this)$/.test(reading.lower(before)) ? before : first;
  const pointer = pointerAt(reading, from, last);
  if (!pointer) return false;
  let at = pointer.last;
  if (/^(?:against|about|of)$/.test(reading.lower(at)) && last - at <= 3) return true;
  while (at < last && (reading.isMark(at) || isAdverb(reading, at))) at++;
  return at >= last;
}
