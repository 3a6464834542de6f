import type { FoundCue } from '../cues/cue.ts';
import {
  complementizers,
  coordinators,
  personalPronouns,
  prepositions,
} from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import { adjunctEnd } from './adjuncts.ts';
import { contentAfter } from './content.ts';
import type { Context } from './context.ts';
import { isFiniteVerb, isNominal, nounPhraseAfter } from './noun-phrase.ts';
import { isSpeech, type Place } from './place.ts';

/** What follows a cue: whom it was said to and on what occasion is skipped. */
interface Following {
  /** Where content would begin; the complementizer "that" is left out. */
  start: number;
  opens: 'end' | 'quotation' | 'colon' | 'complementizer' | 'infinitive' | 'comma' | 'words';
}

/** In tokens. */
const LONGEST_INSERTION = 8;

export function readFollowing(reading: Reading, cue: FoundCue, last: number): Following {
  let at = cue.last;
  if (cue.takes.has('addressee')) at = addresseeEnd(reading, at, last);
  const plain = opening(reading, at, last);
  if (plain.opens === 'comma') return afterInsertion(reading, at, last) ?? plain;
  if (plain.opens !== 'words') return plain;
  const skipped = adjunctEnd(reading, at, last);
  if (skipped === at) return plain;
  const after = opening(reading, skipped, last);
  // "In an interview, that …": a comma after the occasion does not end the sentence's own clause.
  if (after.opens === 'comma') {
    const beyond = opening(reading, skipped + 1, last);
    if (beyond.opens === 'quotation' || beyond.opens === 'complementizer') return beyond;
  }
  return after;
}

/** "Claimed, without evidence, that …": the clause after an insertion between commas. */
function afterInsertion(reading: Reading, comma: number, last: number): Following | null {
  for (let i = comma + 1; i < last && i <= comma + LONGEST_INSERTION; i++) {
    if (reading.text(i) !== ',' || reading.lower(i + 1) !== 'that') continue;
    const word = reading.lower(comma + 1);
    return prepositions.has(word) || coordinators.has(word) ? opening(reading, i + 1, last) : null;
  }
  return null;
}

function opening(reading: Reading, at: number, last: number): Following {
  const word = reading.lower(at);
  if (at >= last || /^[.;!?)\]—–]$|^--+$/.test(word)) return { start: at, opens: 'end' };
  if (reading.quotation(at) >= 0 && reading.isMark(at)) return { start: at, opens: 'quotation' };
  if (word === ':') return { start: at + 1, opens: at + 1 >= last ? 'end' : 'colon' };
  if (word === ',') {
    const quoted = reading.quotation(at + 1) >= 0 && reading.isMark(at + 1) && at + 1 < last;
    return quoted ? { start: at + 1, opens: 'quotation' } : { start: at, opens: 'comma' };
  }
  if (word === 'that' && at + 1 < last) return { start: at + 1, opens: 'complementizer' };
  if (complementizers.has(word)) return { start: at, opens: 'complementizer' };
  if (word === 'to' && reading.part(at + 1) === 'verb') return { start: at, opens: 'infinitive' };
  return { start: at, opens: 'words' };
}

/** Whom it is told: a pronoun, or a noun phrase before a clause, a quotation or an occasion. */
function addresseeEnd(reading: Reading, at: number, last: number): number {
  const word = reading.lower(at);
  if (personalPronouns.has(word) || /^(?:him|her|them|us|me|reporters|people)$/.test(word)) return at + 1;
  if (complementizers.has(word) || !isNominal(reading, at)) return at;
  let end = at;
  while (end < last && isNominal(reading, end) && !(personalPronouns.has(reading.lower(end)) && end > at)) {
    // A second determiner begins the clause: "told the court the plan …".
    if (end > at && /^(?:the|a|an|this|these|those|his|their|our|its)$/.test(reading.lower(end))) break;
    end++;
  }
  if (reading.lower(end) !== 'of' && reading.lower(end) !== 'at' && reading.lower(end) !== 'and') return end;
  return nounPhraseAfter(reading, at, last)?.last ?? end;
}

/** Do the words from `start` to `last` hold a clause: something nominal and then a finite verb? */
function isClause(reading: Reading, start: number, last: number): boolean {
  // "Said to the crowd, who …" holds no clause; "said in May, after the flood, the bridge was …" does.
  const led = /^(?:to|of|about|with|for|by|from|like|against)$/.test(reading.lower(start));
  for (let i = start + 1; i < last; i++) {
    if (reading.isMark(i) && (led ? /^[,;.:]$/ : /^[;.:]$/).test(reading.text(i))) return false;
    if (isFiniteVerb(reading, i)) return true;
  }
  return /^\p{L}+['’](?:s|re|ll|d|ve|m)$/u.test(reading.text(start));
}

/** Content after the cue, where it is of a kind that the cue takes; null where it is not. */
export function contentFollowing(
  reading: Reading,
  cue: FoundCue,
  { place, later }: Context,
): Stretch[] | null {
  const announced = announcedQuotation(reading, cue, place, later);
  if (announced) return [announced];
  const { start, opens } = readFollowing(reading, cue, place.last);
  if (!isTaken(reading, cue, start, opens, place.last)) return null;
  const content = contentAfter(reading, start, place, later);
  return content && [content];
}

function isTaken(
  reading: Reading,
  { takes }: FoundCue,
  start: number,
  opens: Following['opens'],
  last: number,
): boolean {
  const clausal = takes.has('clause') || takes.has('that');
  switch (opens) {
    case 'quotation':
      return clausal || takes.has('quotation') || takes.has('object');
    case 'colon':
      return clausal || takes.has('quotation');
    case 'complementizer':
      return clausal || takes.has('object');
    case 'infinitive':
      return takes.has('infinitive');
    case 'words':
      if (takes.has('object') && !prepositions.has(reading.lower(start))) return true;
      return takes.has('clause') && isClause(reading, start, last);
    default:
      return false;
  }
}

/** "X put the matter so: “…”": speech after a colon in the cue's sentence, or in the paragraph after it. */
function announcedQuotation(
  reading: Reading,
  cue: FoundCue,
  { last }: Place,
  later: readonly FoundCue[],
): Stretch | null {
  if (cue.type !== 'statement') return null;
  for (let i = cue.last; i < last; i++) {
    if (reading.text(i) !== ':' || reading.quotation(i) >= 0) continue;
    const quotation = reading.document.quotations[reading.quotation(i + 1)];
    if (quotation?.first !== i + 1 || !isSpeech(reading, quotation)) return null;
    if (later.some(({ head }) => head < i)) return null;
    return { first: quotation.first, last: quotation.last };
  }
  return null;
}
