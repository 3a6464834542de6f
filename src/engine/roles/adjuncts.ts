import { occasions } from '../lexicon/en/communication.ts';
import {
  adverbs,
  months,
  personalPronouns,
  prepositions,
  timeNouns,
  weekdays,
} from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import { isNominal } from './noun-phrase.ts';

/** Does an adjunct of time or occasion begin at token `i` ("on Monday", "in an interview")? */
export function isAdjunct(reading: Reading, i: number, limit: number): boolean {
  return adjunctEnd(reading, i, limit) > i;
}

/** End of the adjuncts of time, manner and occasion that begin at token `i` (exclusive); `i` where there is none. */
export function adjunctEnd(reading: Reading, i: number, limit: number): number {
  let at = i;
  while (at < limit) {
    const next = oneAdjunct(reading, at, limit);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function oneAdjunct(reading: Reading, i: number, limit: number): number {
  const word = reading.lower(i);
  if (isDate(reading, i)) return dateEnd(reading, i, limit);
  if ((adverbs.has(word) && word !== 'not' && word !== 'only') || isManner(reading, i)) return i + 1;
  if (word === 'last' || word === 'this' || word === 'earlier') {
    const timely = timeNouns.has(reading.lower(i + 1)) || isDate(reading, i + 1);
    if (timely) return i + 2;
    return word === 'earlier' ? i + 1 : i;
  }
  if (!prepositions.has(word)) return i;
  return phraseEnd(reading, i, limit);
}

/** A weekday, or a month where it cannot be a name or a verb. */
export function isDate(reading: Reading, i: number): boolean {
  const word = reading.lower(i);
  if (!/^\p{Lu}/u.test(reading.text(i))) return false;
  if (weekdays.has(word)) return true;
  return months.has(word) && (reading.token(i + 1).kind === 'number' || reading.lower(i - 1) === 'in');
}

function isManner(reading: Reading, i: number): boolean {
  return /ly$/.test(reading.lower(i)) && reading.part(i) === 'adverb' && !isNominal(reading, i + 1);
}

function dateEnd(reading: Reading, i: number, limit: number): number {
  let at = i + 1;
  if (timeNouns.has(reading.lower(at))) at++;
  if (reading.token(at).kind === 'number' && at < limit) at++;
  return at;
}

/** A prepositional phrase of time or occasion; others belong to what is said. */
function phraseEnd(reading: Reading, i: number, limit: number): number {
  const word = reading.lower(i);
  if (word === 'to' && /^(?:reporters|journalists|me|him|her|us|them)$/.test(reading.lower(i + 1)))
    return i + 2;
  for (let at = i + 1; at < limit && at <= i + 8; at++) {
    const here = reading.lower(at);
    if (reading.isMark(at) || personalPronouns.has(here)) return i;
    if (isDate(reading, at) && at <= i + 3) return dateEnd(reading, at, limit);
    if (occasions.has(here)) return occasionEnd(reading, at + 1, limit);
    if (at > i + 1 && (here === 'that' || (prepositions.has(here) && here !== 'of'))) return i;
  }
  return reading.token(i + 1).kind === 'number' && reading.token(i + 1).text.length === 4 ? i + 2 : i;
}

/** After the occasion's noun: more nouns ("news conference") and what it was with, at or on ("with the paper"). */
function occasionEnd(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && (occasions.has(reading.lower(at)) || reading.lower(at) === 'interview')) at++;
  while (at < limit && /^(?:with|to|at|on|in|for|from|by|of|about)$/.test(reading.lower(at))) {
    let end = at + 1;
    while (end < limit && isNominal(reading, end) && !personalPronouns.has(reading.lower(end))) end++;
    if (end === at + 1) break;
    at = end;
  }
  return at;
}
