import { commonWords } from '../lexicon/en/common-words.ts';
import type { Paragraph, TextDocument } from './document.ts';

/** Paragraphs are looked at together until they have so many words: a few alone tell too little. */
const ENOUGH = 40;
/** Of fewer than these nothing can be told, and they are read. */
const FEWEST = 12;
/**
 * The least share of small English words. Of 9,544 stretches of the training articles seven have less, lists of names
 * mostly; of 14,034 of the Universal Declaration of Human Rights in 518 other languages all but 173.
 */
const LEAST = 0.12;

/**
 * Tells for each paragraph whether it is in English (1) or in a language that the engine cannot read (0): what it would
 * find there would be no claims. Where too little is said to tell, it is taken for English.
 */
export function inEnglish({ paragraphs, tokens }: TextDocument): Uint8Array {
  const english = new Uint8Array(paragraphs.length).fill(1);
  let [first, words, common] = [0, 0, 0];
  for (const [at, paragraph] of paragraphs.entries()) {
    const counts = count(paragraph, tokens);
    words += counts.words;
    common += counts.common;
    const isLast = at === paragraphs.length - 1;
    if (words < ENOUGH && !isLast) continue;
    if (words >= FEWEST) english.fill(common < LEAST * words ? 0 : 1, first, at + 1);
    // A short end goes with what stands before it.
    else if (first > 0) english.fill(english[first - 1] ?? 1, first);
    [first, words, common] = [at + 1, 0, 0];
  }
  return english;
}

function count({ first, last }: Paragraph, tokens: TextDocument['tokens']) {
  let [words, common] = [0, 0];
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    words++;
    if (commonWords.has(token.lower)) common++;
  }
  return { words, common };
}
