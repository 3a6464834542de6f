/**
 * How the letters of the page become the letters of the article.
 * Every kind of white space (no-break spaces too) counts as a space, and a stretch of it as one. Soft
 * hyphens and other marks of no width are left out: a reader does not see them, and they split words.
 */
const spaces = String.raw`\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const invisible = String.raw`\u00ad\u200b\u2060\ufeff`;
const word = `[^${spaces}${invisible}]+`;

/**
 * Splits a node's data into white space (group 1), marks of no width (group 2) and the rest: words with nothing but
 * single spaces between them, which are as they should be.
 */
export const stretches: RegExp = new RegExp(`([${spaces}]+)|([${invisible}]+)|${word}(?: ${word})*`, 'g');

const anySpaces = new RegExp(`[${spaces}]+`, 'g');
const anyInvisible = new RegExp(`[${invisible}]+`, 'g');

/** The text as the article has it: white space collapsed and trimmed, nothing invisible. */
export function collapse(text: string): string {
  return text.replace(anyInvisible, '').replace(anySpaces, ' ').trim();
}
