import {
  adverbs,
  complementizers,
  coordinators,
  personalPronouns,
  prepositions,
  relativePronouns,
  subordinators,
} from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import { adjunctEnd } from './adjuncts.ts';
import { hasMainVerb, isDash, isFiniteVerb, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';

export interface Subject extends Stretch {
  /** How the verb hangs on it: right after it, through a relative pronoun, or shared with an earlier verb. */
  link: 'direct' | 'apposition' | 'relative' | 'shared';
}

/** A relative clause within a source is shorter than this, in tokens. */
const LONGEST_RELATIVE = 25;

/** The subject of the verb group that begins at token `verb`, no further left than `limit`, or null. */
export function subjectBefore(reading: Reading, verb: number, limit: number): Subject | null {
  let end = verb;
  while (end > limit && isSkipped(reading, end - 1)) end--;
  if (end <= limit) return null;
  const before = reading.lower(end - 1);
  if (relativePronouns.has(before)) return antecedent(reading, end - 1, limit);
  if (coordinators.has(before) || before === 'to') return sharedSubject(reading, end - 1, limit);
  if (before === ',' || isDash(reading, end - 1)) return apposed(reading, end - 1, limit);
  const phrase = nounPhraseBefore(reading, end, limit);
  if (!phrase) return describedBefore(reading, end, limit);
  const lifted = liftRelative(reading, phrase, limit);
  return { ...withCoordination(reading, lifted, limit), link: 'direct' };
}

function isSkipped(reading: Reading, i: number): boolean {
  const word = reading.lower(i);
  if (personalPronouns.has(word)) return false;
  return adverbs.has(word) || (word.endsWith('ly') && reading.part(i) === 'adverb');
}

/** "X, who said": the noun phrase that the relative pronoun at token `i` speaks of. */
function antecedent(reading: Reading, i: number, limit: number): Subject | null {
  const end = reading.text(i - 1) === ',' ? i - 1 : i;
  const phrase = nounPhraseBefore(reading, end, limit);
  return phrase && { ...phrase, link: 'relative' };
}

/** "X did this and said that": the subject of the first verb of the clause. */
export function sharedSubject(reading: Reading, end: number, limit: number): Subject | null {
  const start = skipLead(reading, limit, end);
  for (let i = start; i < end; i++) {
    if (!isFiniteVerb(reading, i)) continue;
    const apart = reading.text(i - 1) === ',' ? apposed(reading, i - 1, start) : null;
    const phrase = apart ?? (i > start ? nounPhraseBefore(reading, i, start) : null);
    return phrase && { ...phrase, link: 'shared' };
  }
  return null;
}

/** "X, the director, said": all from X to the comma at token `comma`. */
function apposed(reading: Reading, comma: number, limit: number): Subject | null {
  const start = skipLead(reading, limit, comma);
  const head = nounPhraseAfter(reading, start, comma);
  if (!head) return null;
  let headEnd = head.last;
  while (headEnd < comma && reading.text(headEnd) !== ',' && !isDash(reading, headEnd)) headEnd++;
  if (hasMainVerb(reading, { first: start, last: headEnd })) return null;
  if (personalPronouns.has(reading.lower(start))) return { ...head, link: 'apposition' };
  return { first: start, last: comma, link: 'apposition' };
}

/** Skips what leads a sentence ("On Sunday,", "Meanwhile,", "But"). */
function skipLead(reading: Reading, first: number, limit: number): number {
  let start = first;
  while (start < limit && (coordinators.has(reading.lower(start)) || reading.lower(start) === 'while'))
    start++;
  for (let rounds = 0; rounds < 3; rounds++) {
    const word = reading.lower(start);
    const led = prepositions.has(word) || subordinators.has(word) || adverbs.has(word) || word.endsWith('ly');
    const dated = adjunctEnd(reading, start, limit) > start;
    if (!led && !dated && reading.part(start) !== 'gerund') return start;
    let comma = start;
    while (comma < limit && reading.text(comma) !== ',') comma++;
    if (comma >= limit) return start;
    start = comma + 1;
  }
  return start;
}

/** "People who were there said": where the phrase is the end of a relative clause, goes back to its noun. */
function liftRelative(reading: Reading, phrase: Stretch, limit: number): Stretch {
  let verbs = 0;
  for (let i = phrase.first - 1; i >= limit && phrase.first - i < LONGEST_RELATIVE; i--) {
    const word = reading.lower(i);
    if (reading.isMark(i) || coordinators.has(word)) return phrase;
    if (relativePronouns.has(word) && word !== 'that' && verbs > 0) {
      const noun = nounPhraseBefore(reading, i, limit);
      return noun ? { first: noun.first, last: phrase.last } : phrase;
    }
    if (complementizers.has(word)) return phrase;
    if (isFiniteVerb(reading, i)) verbs++;
  }
  return phrase;
}

/** "A pilot who asked not to be named said": the noun whose relative clause ends before token `end` with no noun. */
function describedBefore(reading: Reading, end: number, limit: number): Subject | null {
  let verbs = 0;
  for (let i = end - 1; i > limit && end - i < LONGEST_RELATIVE; i--) {
    if (reading.isMark(i) || coordinators.has(reading.lower(i))) return null;
    if (isFiniteVerb(reading, i)) verbs++;
    if (!/^(?:who|which|that)$/.test(reading.lower(i))) continue;
    const noun = verbs > 0 ? nounPhraseBefore(reading, i, limit) : null;
    return noun && { first: noun.first, last: end, link: 'direct' };
  }
  return null;
}

/** "A, B and C said": takes in the members of a list before the last comma. */
function withCoordination(reading: Reading, phrase: Stretch, limit: number): Stretch {
  let listed = false;
  for (let i = phrase.first; i < phrase.last; i++) if (reading.lower(i) === 'and') listed = true;
  if (!listed || reading.text(phrase.first - 1) !== ',') return phrase;
  const before = nounPhraseBefore(reading, phrase.first - 1, limit);
  if (!before || before.last - before.first > 6 || before.first !== limit) return phrase;
  return { first: before.first, last: phrase.last };
}
