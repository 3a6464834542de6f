import { classNumber } from '../word-classes.ts';
import type { Words } from '../words.ts';

export const COMMA = classNumber('comma');
export const QUOTE = classNumber('quote');
export const PERIOD = classNumber('period');
export const THAT = classNumber('that');
export const NAME = classNumber('name');
export const SUBJECT = classNumber('subject');
export const DETERMINER = classNumber('determiner');
export const POSSESSIVE = classNumber('possessive');
export const PREPOSITION = classNumber('preposition');
export const COORDINATOR = classNumber('coordinator');
export const RELATIVE = classNumber('relative');
export const SUBORDINATOR = classNumber('subordinator');
export const TO = classNumber('to');

/** Stands for a feature that a reading lacks, so that trees can tell it from all others. */
export const ABSENT = -99;

/** The class of a token; beyond the text as at the end of a sentence. */
export const kindAt = (words: Words, i: number): number =>
  i < 0 || i >= words.length ? PERIOD : words.class[i]!;

/** Takes the features of a reading, one after the other. */
export type Add = (value: number | boolean) => void;
