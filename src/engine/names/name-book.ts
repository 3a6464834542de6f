export type Gender = 'female' | 'male';

/** Knows people's first names. */
export interface NameBook {
  /** The gender of a first name (in lower case); null where it is none, or one of both. */
  genderOf(word: string): Gender | null;
}

/** Knows none: "he" and "she" are then told apart by titles alone. */
export const noNames: NameBook = { genderOf: () => null };
