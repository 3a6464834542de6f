/** Splits a block of words, separated by white space, into a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
