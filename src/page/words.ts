import { once } from './once.ts';

/** Text without any letters but a to z: of such the words are found much sooner, as no tables of letters are needed. */
const simple = /^[\t\n -~\u2010-\u205e]*$/;
const simpleWords = /[A-Za-z][A-Za-z0-9'’-]*/g;
// Made when they are first needed: a page in plain letters needs neither.
const letters = once(() => /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu);
const unspacedScripts = once(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu);

/** Number of words; in scripts that write none apart, two letters count as one. */
export function countWords(text: string): number {
  if (simple.test(text)) return text.match(simpleWords)?.length ?? 0;
  const unspaced = text.match(unspacedScripts())?.length ?? 0;
  return (text.match(letters())?.length ?? 0) + Math.floor(unspaced / 2);
}

/** The stretches of letters alone, as they stand. */
export const lettersIn = (text: string): string[] =>
  text.match(simple.test(text) ? /[A-Za-z]+/g : /\p{L}+/gu) ?? [];

/** The words in small letters, with nothing but this between them. */
export const bare = (text: string, between = ''): string =>
  text
    .toLowerCase()
    .replace(simple.test(text) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, between)
    .trim();
