import { coordinators, prepositions } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';

/** Does token `i` stand where subjects stand: at the head of its sentence or of a clause? */
export function isSubjectPlace(reading: Reading, i: number): boolean {
  const sentence = reading.document.sentences[reading.sentence(i)];
  if (!sentence) return false;
  if (i - sentence.first <= 1 && !prepositions.has(reading.lower(i - 1))) return true;
  return reading.text(i - 1) === ',' || coordinators.has(reading.lower(i - 1));
}
