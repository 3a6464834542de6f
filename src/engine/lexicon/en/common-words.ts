import {
  auxiliaries,
  coordinators,
  determiners,
  possessivePronouns,
  prepositions,
  relativePronouns,
  subjectPronouns,
  subordinators,
} from './function-words.ts';

/** Small words that other languages write too, and often. */
const sharedWithOthers = new Set(['a', 'i', 'no', 'me']);

/** The small words by which a text is known to be English: about four of ten words of the news. */
export const commonWords: ReadonlySet<string> = new Set(
  [
    ...auxiliaries,
    ...subjectPronouns,
    ...possessivePronouns,
    ...relativePronouns,
    ...determiners,
    ...prepositions,
    ...subordinators,
    ...coordinators,
    ...['said', 'says', 'there', 'him', 'them', 'us'],
  ].filter((word) => !sharedWithOthers.has(word)),
);
