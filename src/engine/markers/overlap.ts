import { auxiliaries, determiners, prepositions, subordinators } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';

/** Words that are the same up to here, in letters, are most likely forms of one. */
const STEM = 5;
/** Shared stems that make two stretches speak of one thing; one does where it is half of all. */
const ENOUGH = 2;

/** Do two stretches speak of the same thing, by the words that they share? */
export function speakOfTheSame(reading: Reading, a: readonly Stretch[], b: readonly Stretch[]): boolean {
  const [mine, theirs] = [stemsOf(reading, a), stemsOf(reading, b)];
  if (mine.size === 0) return false;
  let shared = 0;
  for (const stem of mine) if (theirs.has(stem)) shared++;
  return shared >= ENOUGH || (shared > 0 && 2 * shared >= mine.size);
}

function stemsOf(reading: Reading, parts: readonly Stretch[]): Set<string> {
  const stems = new Set<string>();
  for (const { first, last } of parts) {
    for (let i = first; i < last; i++) {
      const word = reading.lower(i);
      const empty = reading.isMark(i) || word.length < 4 || auxiliaries.has(word) || determiners.has(word);
      if (!empty && !prepositions.has(word) && !subordinators.has(word)) stems.add(word.slice(0, STEM));
    }
  }
  return stems;
}
