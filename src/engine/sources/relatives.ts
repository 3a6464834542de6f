import { determiners, relativePronouns } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import { nounPhraseBefore } from '../roles/noun-phrase.ts';
import type { Stretch } from '../text/document.ts';
import type { Entities, EntityMention } from './entities.ts';

/** A description between a name and its relative clause is no longer than this, in tokens. */
const LONGEST = 30;

/** What "who" or "which" at token `at` speaks of: a name, or the words that describe it; null where neither is there. */
export function antecedentOfRelative(
  reading: Reading,
  at: number,
  entities: Entities,
): EntityMention | Stretch | null {
  const floor = reading.document.sentences[reading.sentence(at)]?.first ?? at;
  const end = reading.text(at - 1) === ',' ? at - 1 : at;
  const apposed = nameDescribedBy(reading, { first: segmentStart(reading, end, floor), last: end }, entities);
  if (apposed) return apposed;
  const phrase = nounPhraseBefore(reading, end, floor);
  const mention = entities.at(end - 1);
  const person = reading.lower(at).startsWith('who');
  const described = phrase !== null && determiners.has(reading.lower(phrase.first));
  if (mention && !(described && person && mention.entity.kind !== 'person')) return mention;
  return phrase;
}

/**
 * The name that a description belongs to: the one before its comma ("Oda Lind, a former diver"); null where it is
 * no description or no name stands there.
 */
export function nameDescribedBy(
  reading: Reading,
  { first }: Stretch,
  entities: Entities,
): EntityMention | null {
  if (!determiners.has(reading.lower(first)) || !/^[,–—]$/.test(reading.text(first - 1))) return null;
  const mention = entities.at(first - 2);
  return mention?.name.last === first - 1 && mention.entity.kind !== 'place' ? mention : null;
}

/** Is the description that ends before token `last` followed by its relative clause, so that it speaks for no clause itself? */
export function leadsToRelative(reading: Reading, last: number): boolean {
  return relativePronouns.has(reading.lower(reading.text(last) === ',' ? last + 1 : last));
}

function segmentStart(reading: Reading, end: number, floor: number): number {
  let i = end - 1;
  while (i > floor && end - i < LONGEST && !/^[,–—]$/.test(reading.text(i - 1))) i--;
  return i;
}
