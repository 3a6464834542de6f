/** What the rules need to know of a word; a tag is an index into it. */
export const PARTS = [
  'other',
  'noun',
  'name',
  'pronoun',
  'determiner',
  'adjective',
  'adverb',
  'verb',
  'past',
  'gerund',
  'participle',
  'modal',
  'preposition',
  'conjunction',
  'number',
  'date',
] as const;

export type Part = (typeof PARTS)[number];

export const partNumber = (part: Part): number => PARTS.indexOf(part);
