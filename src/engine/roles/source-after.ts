import type { FoundCue } from '../cues/cue.ts';
import { determiners, prepositions, relativePronouns } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import { isAdjunct } from './adjuncts.ts';
import { isDash, isFiniteVerb, isNominal, nounPhraseAfter } from './noun-phrase.ts';

/** The source that begins at token `start`, with its appositives; null where no noun phrase does. */
export function sourceAfter(
  reading: Reading,
  start: number,
  limit: number,
  later: readonly FoundCue[] = [],
): Stretch | null {
  const phrase = nounPhraseAfter(reading, start, cutAtAdjunct(reading, start, limit));
  if (!phrase) return null;
  let { last } = phrase;
  while (reading.text(last) === ',' && last + 1 < limit) {
    const end = appositiveEnd(reading, last + 1, limit) ?? relativeEnd(reading, last + 1, limit, later);
    if (end === null) break;
    last = end;
  }
  return { first: phrase.first, last };
}

/** The source after "according to": all to the next comma or the end of the clause, with its appositives. */
export function sourceToComma(reading: Reading, start: number, limit: number): Stretch | null {
  if (start >= limit || !opensNominal(reading, start)) return null;
  let last = start;
  while (last < limit && !endsSource(reading, last)) last++;
  while (reading.text(last) === ',' && last + 1 < limit) {
    const end = appositiveEnd(reading, last + 1, limit);
    if (end === null || (reading.text(end) !== ',' && !/^[.;]$/.test(reading.text(end)))) break;
    last = end;
  }
  return last > start ? { first: start, last } : null;
}

/** A noun phrase, or a participle that describes one ("unconfirmed reports"). */
function opensNominal(reading: Reading, i: number): boolean {
  const describes = /^(?:past|participle|gerund|adjective)$/.test(reading.part(i));
  return isNominal(reading, i) || (describes && isNominal(reading, i + 1));
}

function endsSource(reading: Reading, i: number): boolean {
  if (/^(?:[,;.:!?)]|--+)$/.test(reading.text(i)) || isDash(reading, i)) return true;
  return (
    /^(?:who|which|while|but|when|as|because)$/.test(reading.lower(i)) ||
    (reading.quotation(i) >= 0 && reading.isMark(i))
  );
}

/** The source goes no further than an adjunct of time or occasion ("said X in an interview"). */
function cutAtAdjunct(reading: Reading, start: number, limit: number): number {
  for (let i = start + 1; i < limit; i++) {
    if (reading.isMark(i) && reading.text(i) === ',') return limit;
    if (isAdjunct(reading, i, limit) && (prepositions.has(reading.lower(i)) || reading.part(i) === 'date'))
      return i;
  }
  return limit;
}

/** End of the relative clause that begins at token `start`; null where it holds a cue, which is a claim of its own. */
function relativeEnd(
  reading: Reading,
  start: number,
  limit: number,
  later: readonly FoundCue[],
): number | null {
  if (!/^(?:who|whose|which)$/.test(reading.lower(start))) return null;
  const end = clauseEnd(reading, start, limit);
  return later.some(({ head }) => head >= start && head < end) ? null : end;
}

/** End of the description that begins at token `start`, right after a comma; null where none does. */
function appositiveEnd(reading: Reading, start: number, limit: number): number | null {
  const describes = determiners.has(reading.lower(start)) || isNominal(reading, start);
  if (!describes || reading.part(start) === 'pronoun' || relativePronouns.has(reading.lower(start)))
    return null;
  const end = clauseEnd(reading, start, limit);
  for (let i = start; i < end; i++) {
    if (/^(?:who|that|which|whose)$/.test(reading.lower(i))) break;
    if (isFiniteVerb(reading, i) && reading.part(i) !== 'past') return null;
  }
  return end > start ? end : null;
}

function clauseEnd(reading: Reading, start: number, limit: number): number {
  let i = start;
  while (i < limit && !/^[,;.:]$/.test(reading.text(i)) && !isDash(reading, i) && reading.quotation(i) < 0)
    i++;
  return i;
}
