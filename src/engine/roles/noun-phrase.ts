import {
  beForms,
  complementizers,
  dashes,
  determiners,
  personalPronouns,
  possessivePronouns,
  prepositions,
  relativePronouns,
  subjectPronouns,
  subordinators,
} from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import { adjunctEnd, isDate } from './adjuncts.ts';

/** Can token `i` stand inside a noun phrase, as its noun or before one? */
export function isNominal(reading: Reading, i: number): boolean {
  const token = reading.token(i);
  if (token.kind === 'mark') return token.text === '%' || token.text === '$' || token.text === '&';
  if (token.kind === 'number') return true;
  if (token.lower === 'that') return false;
  if (subjectPronouns.has(token.lower) || determiners.has(token.lower)) return true;
  if (subordinators.has(token.lower) || prepositions.has(token.lower)) return false;
  if (/^\p{Lu}/u.test(token.text) && reading.part(i) !== 'modal') return true;
  const part = reading.part(i);
  return (
    part === 'noun' || part === 'name' || part === 'adjective' || part === 'number' || part === 'pronoun'
  );
}

/** Is token `i` a verb that carries a clause? */
export function isFiniteVerb(reading: Reading, i: number): boolean {
  const token = reading.token(i);
  if (token.kind !== 'word') return false;
  if (beForms.has(token.lower) && token.lower !== 'being' && token.lower !== 'been') return true;
  // A capital is a name's, but for one that opens a sentence.
  const capital = /^\p{Lu}/u;
  if (capital.test(token.text) && ((i > 0 && !reading.isMark(i - 1)) || capital.test(reading.text(i + 1))))
    return false;
  const part = reading.part(i);
  if (part === 'modal' || part === 'past') return true;
  return part === 'verb' && reading.lower(i - 1) !== 'to';
}

export function isDash(reading: Reading, i: number): boolean {
  return dashes.has(reading.text(i)) && reading.token(i).start > reading.token(i - 1).end;
}

/** Does a stretch hold a finite verb that is not in a relative clause? */
export function hasMainVerb(reading: Reading, { first, last }: Stretch): boolean {
  let relative = false;
  for (let i = first; i < last; i++) {
    const word = reading.lower(i);
    if (relativePronouns.has(word) && i > first) relative = true;
    if (reading.text(i) === ',') relative = false;
    if (relative || !isFiniteVerb(reading, i)) continue;
    if (reading.part(i) === 'past' && !beForms.has(word) && isReduced(reading, i, first)) continue;
    return true;
  }
  return false;
}

/** A participle that only describes the noun before it ("diplomats based in Turkey"). */
function isReduced(reading: Reading, i: number, first: number): boolean {
  return i > first && REDUCED.has(reading.lower(i)) && prepositions.has(reading.lower(i + 1));
}

const DETERMINED = /^(?:the|a|an)$/;

const REDUCED: ReadonlySet<string> = new Set([
  'based',
  'aligned',
  'familiar',
  'involved',
  'briefed',
  'allied',
  'known',
  'owned',
  'backed',
  'led',
  'run',
  'linked',
  'affiliated',
  'posted',
  'used',
  'trained',
  'loyal',
  'close',
  'located',
  'stationed',
  'headed',
  'opposed',
  'held',
  'filed',
  'seen',
  'obtained',
  'published',
  'released',
  'reviewed',
  'signed',
  'issued',
]);

/**
 * The noun phrase that ends before token `end` (exclusive), no further left than `limit`, or null. Takes in
 * prepositional phrases, coordination and descriptions ("activists working for the site").
 */
export function nounPhraseBefore(reading: Reading, end: number, limit: number): Stretch | null {
  let i = end - 1;
  if (i < limit || !isNominal(reading, i)) return null;
  if (possessivePronouns.has(reading.lower(i)) || /^(?:the|a|an|every)$/.test(reading.lower(i))) return null;
  if (personalPronouns.has(reading.lower(i)) && reading.lower(i - 1) !== 'and')
    return { first: i, last: end };
  let first = i;
  while (i >= limit) {
    if (isNominal(reading, i)) {
      if (personalPronouns.has(reading.lower(i)) && i < end - 1) break;
      first = i;
      i--;
      continue;
    }
    // "A leaked memo".
    if (
      /^(?:past|participle)$/.test(reading.part(i)) &&
      DETERMINED.test(reading.lower(i - 1)) &&
      isNominal(reading, i + 1)
    ) {
      i--;
      continue;
    }
    const word = reading.lower(i);
    const links = prepositions.has(word) || word === 'and' || word === 'or' || word === '&';
    const gerund = reading.part(i) === 'gerund' || REDUCED.has(word);
    const held =
      isNominal(reading, i - 1) || reading.part(i - 1) === 'gerund' || REDUCED.has(reading.lower(i - 1));
    if ((links || gerund) && i - 1 >= limit && held && !reading.isMark(i - 1)) {
      i--;
      continue;
    }
    if (reading.part(i) === 'gerund' || reading.part(i) === 'adverb') {
      i--;
      continue;
    }
    break;
  }
  const phrase = splitAfterLead(reading, first, end, i >= limit && prepositions.has(reading.lower(i)));
  return phrase && withoutAdjuncts(reading, phrase);
}

/**
 * Where a prepositional phrase leads ("In 2014 Lind said"), its noun and the subject stand side by side: keeps
 * the subject.
 */
function splitAfterLead(reading: Reading, first: number, end: number, led: boolean): Stretch | null {
  if (!led) return { first, last: end };
  for (let i = end - 1; i > first; i--) {
    const here = reading.token(i);
    const opens = determiners.has(here.lower) || personalPronouns.has(here.lower);
    const name = /^\p{Lu}/u.test(here.text) && !/^\p{Lu}/u.test(reading.text(i - 1));
    const before = reading.lower(i - 1);
    if ((opens || name) && !prepositions.has(before) && !determiners.has(before) && before !== 'and') {
      return { first: i, last: end };
    }
  }
  return null;
}

/** Cuts off what stands between the subject and its verb ("the envoy on Monday said"). */
function withoutAdjuncts(reading: Reading, { first, last }: Stretch): Stretch {
  for (let i = first + 1; i < last; i++) {
    // "A person close to him", "reporters from the radio": part of who it is.
    if (/^(?:to|of|from|for|with|by)$/.test(reading.lower(i))) return { first, last };
    if (
      adjunctEnd(reading, i, last) === last &&
      !(i === last - 1 && isNominal(reading, i) && !isDate(reading, i))
    )
      return { first, last: i };
  }
  return { first, last };
}

/** The noun phrase that begins at token `start`, no further right than `limit` (exclusive), or null. */
export function nounPhraseAfter(reading: Reading, start: number, limit: number): Stretch | null {
  if (start >= limit || !isNominal(reading, start)) return null;
  if (personalPronouns.has(reading.lower(start))) return { first: start, last: start + 1 };
  let last = start;
  for (let i = start; i < limit; i++) {
    if (isNominal(reading, i) && !(personalPronouns.has(reading.lower(i)) && i > start)) {
      last = i + 1;
      continue;
    }
    const word = reading.lower(i);
    const links = prepositions.has(word) || word === 'and' || word === 'or' || REDUCED.has(word);
    const gerund = reading.part(i) === 'gerund';
    if ((links || gerund) && i + 1 < limit && !complementizers.has(reading.lower(i + 1))) continue;
    break;
  }
  return last > start ? { first: start, last } : null;
}
