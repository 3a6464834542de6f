import { prepositions } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import { isDash, isFiniteVerb } from '../roles/noun-phrase.ts';

/** No clause of a marker is longer, in tokens. */
export const LONGEST_CLAUSE = 60;
/** A clause after "and" shows its verb within so many tokens. */
const TO_VERB = 5;

/** A mark that ends a clause, or a quotation's beginning. */
export function endsClause(reading: Reading, i: number): boolean {
  return /^(?:[,;.:!?()…]|--+)$/.test(reading.text(i)) || isDash(reading, i) || reading.quotation(i) >= 0;
}

/** End (exclusive) of the clause that token `from` stands in; words that lead to what follows are left out. */
export function clauseEnd(reading: Reading, from: number, limit: number): number {
  const most = Math.min(limit, from + LONGEST_CLAUSE);
  let end = from;
  while (end < most && !endsClause(reading, end) && !opensAnother(reading, end, most)) end++;
  while (
    end > from &&
    (prepositions.has(reading.lower(end - 1)) || /^(?:as|and)$/.test(reading.lower(end - 1)))
  )
    end--;
  return end;
}

function opensAnother(reading: Reading, i: number, limit: number): boolean {
  const word = reading.lower(i);
  if (/^(?:but|although|though|while|whereas|yet)$/.test(word)) return true;
  // The clause of "denied that …" is what is denied, not the marker.
  if (word === 'that') return !endsClause(reading, i + 1) && i + 1 < limit;
  if (word !== 'and') return false;
  for (let k = i + 1; k < limit && k <= i + TO_VERB; k++) {
    if (endsClause(reading, k)) return false;
    if (isFiniteVerb(reading, k)) return true;
  }
  return false;
}

/** Is token `i` set off from what stands before it, by a mark or a conjunction after one? */
export function isApart(reading: Reading, floor: number, i: number): boolean {
  let before = i - 1;
  if (/^(?:but|although|though|while|whereas|and|yet|in|which)$/.test(reading.lower(before))) before--;
  // What begins with a conjunction after a mark is apart from all that stands before it.
  if (before < floor) return before < i - 1 && reading.isMark(before);
  return (
    endsClause(reading, before) ||
    /^(?:but|although|though|without|which)$/.test(reading.lower(i - 1)) ||
    /^(?:without|which)$/.test(reading.lower(i))
  );
}
