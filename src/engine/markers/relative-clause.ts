import { coordinators } from '../lexicon/en/function-words.ts';
import { claimNouns } from '../lexicon/en/markers.ts';
import { endsClause } from './clause.ts';
import type { VerbClause } from './verb-clause.ts';

/** "Which he denies", "a claim she has rejected": where the clause begins, where its subject does. */
export function relativeStart({
  reading,
  head,
  subject,
  limit,
}: VerbClause): { first: number; subject: number; noun: string } | null {
  const next = head + 1;
  const gap =
    next >= limit ||
    endsClause(reading, next) ||
    coordinators.has(reading.lower(next)) ||
    /^(?:as|in|on|when|through|during|at)$/.test(reading.lower(next)) ||
    /ly$/.test(reading.lower(next));
  if (!gap || !subject || subject.link !== 'direct') return null;
  for (let i = subject.last - 1; i >= subject.first - 1 && i >= 0; i--) {
    const word = reading.lower(i);
    if (word !== 'which' && word !== 'that' && !claimNouns.has(word) && word !== 'something') continue;
    if (i + 1 >= subject.last) continue;
    let noun = i;
    if (word === 'which' || word === 'that') noun = i - 1;
    let first = claimNouns.has(reading.lower(noun)) ? noun : i;
    while (first > 0 && first === noun && !reading.isMark(first - 1) && noun - first < 4) {
      if (/^(?:an?|the|any|both|all)$/.test(reading.lower(first - 1)))
        return { first: first - 1, subject: i + 1, noun: reading.lower(noun) };
      if (!/^(?:adjective|noun|determiner)$/.test(reading.part(first - 1))) break;
      first--;
      noun--;
    }
    if (word === 'that' && !claimNouns.has(reading.lower(i - 1))) return null;
    return { first, subject: i + 1, noun: reading.lower(word === 'which' || word === 'that' ? i - 1 : i) };
  }
  return null;
}
