import type { TextDocument } from '../text/document.ts';
import type { CuePlace } from './role-view.ts';
import { classNumber } from './word-classes.ts';
import type { Words } from './words.ts';

const LOOSE = new Set(['comma', 'period', 'colon', 'dash'].map((name) => classNumber(name as 'comma')));

/**
 * Content as annotators bound it: whole quotations with their marks, no loose punctuation at the ends. Only a cue
 * or a source within a quotation cuts it.
 */
export function snapContent(
  document: TextDocument,
  words: Words,
  content: readonly CuePlace[],
  fixed: readonly CuePlace[],
): CuePlace[] {
  const found: CuePlace[] = [];
  for (const part of content) {
    let { first, last } = part;
    const opening = document.quotations[words.quotation[first]!];
    if (opening && isFree(opening.first, first, fixed)) first = opening.first;
    const closing = document.quotations[words.quotation[last - 1]!];
    if (closing && isFree(last, closing.last, fixed)) last = closing.last;
    while (first < last && isLoose(words, first)) first++;
    while (last > first && isLoose(words, last - 1)) last--;
    if (first >= last) continue;
    const before = found.at(-1);
    if (before && first <= before.last) before.last = Math.max(before.last, last);
    else found.push({ first, last });
  }
  return found;
}

const isLoose = (words: Words, i: number): boolean => words.quotation[i]! < 0 && LOOSE.has(words.class[i]!);

/** Does nothing fixed lie between the tokens? */
const isFree = (from: number, to: number, fixed: readonly CuePlace[]): boolean =>
  fixed.every(({ first, last }) => last <= from || first >= to);
