import type { Stretch } from './text-quote.ts';
import { folded, paragraphAround, wordsBetween } from './text-words.ts';

/** What a text directive says, before it is encoded; see the URL Fragment Text Directives of the WICG. */
export interface TextDirective {
  prefix?: string;
  start: string;
  /** The last words, where the whole is too long for a link or runs over several paragraphs. */
  end?: string;
  suffix?: string;
}

/** Longer stretches are told by their first and last words. */
const LONGEST_WHOLE = 120;
/** Words at either end of a long stretch: at first, and at most. */
const FEW = 4;
const MANY = 10;

/**
 * The directive by which a browser finds a stretch of a page's text, and no other place that has the same words.
 * @param text white space collapsed; paragraphs separated by one line break, as browsers match a term within one
 * block only, but let its context stand in the next.
 */
export function textDirective(text: string, stretch: Stretch): TextDirective {
  const words = wordsBetween(text, stretch);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return { start: text.slice(stretch.start, stretch.end).trim() };
  const whole = { start: first.start, end: last.end };
  const isOneParagraph = paragraphAround(text, first.start).end >= last.end;
  const isShort = whole.end - whole.start <= LONGEST_WHOLE || words.length < 2;
  const page = folded(text);
  return isOneParagraph && isShort ? wholeTerm(text, page, whole) : bothEnds(text, page, words);
}

function wholeTerm(text: string, page: string, whole: Stretch): TextDirective {
  for (const around of contexts(text, whole)) {
    if (isOnlyOne(page, around)) return inContext(text, whole, around);
  }
  return inContext(text, whole, whole);
}

function bothEnds(text: string, page: string, words: readonly Stretch[]): TextDirective {
  const firstParagraph = paragraphAround(text, (words[0] as Stretch).start);
  const lastParagraph = paragraphAround(text, (words.at(-1) as Stretch).start);
  const isOne = firstParagraph.start === lastParagraph.start;
  const opening = words.filter(({ end }) => end <= firstParagraph.end);
  const closing = words.filter(({ start }) => start >= lastParagraph.start);
  const most = (count: number) => Math.min(MANY, isOne ? Math.floor(count / 2) : count);
  const { terms: start, around } = openingTerm(text, page, opening.slice(0, most(opening.length)));
  const end = closingTerm(text, page, closing.slice(-most(closing.length)), start.end);
  return { ...inContext(text, start, around), ...end };
}

/** As many of the first words, then as much before them, as are needed to be found nowhere else. */
function openingTerm(text: string, page: string, words: readonly Stretch[]) {
  const start = (words[0] as Stretch).start;
  for (let count = Math.min(FEW, words.length); count <= words.length; count++) {
    const terms = { start, end: (words[count - 1] as Stretch).end };
    if (isOnlyOne(page, terms)) return { terms, around: terms };
  }
  const terms = { start, end: (words.at(-1) as Stretch).end };
  for (const around of contexts(text, terms)) {
    if (around.end === terms.end && isOnlyOne(page, around)) return { terms, around };
  }
  return { terms, around: terms };
}

/** As many of the last words, then as much after them, as are needed not to be found earlier. */
function closingTerm(text: string, page: string, words: readonly Stretch[], after: number) {
  const end = (words.at(-1) as Stretch).end;
  const comesFirst = (term: Stretch) => page.indexOf(page.slice(term.start, term.end), after) === term.start;
  for (let count = Math.min(FEW, words.length); count <= words.length; count++) {
    const term = { start: (words.at(-count) as Stretch).start, end };
    if (comesFirst(term)) return { end: text.slice(term.start, term.end) };
  }
  const term = { start: (words[0] as Stretch).start, end };
  for (const around of contexts(text, term)) {
    if (around.start !== term.start || !comesFirst(around)) continue;
    const { suffix } = inContext(text, term, around);
    return { end: text.slice(term.start, term.end), ...(suffix !== undefined && { suffix }) };
  }
  return { end: text.slice(term.start, term.end) };
}

/** A term with more and more words around it: none, then before, after, and on both sides. */
function* contexts(text: string, term: Stretch): Generator<Stretch> {
  const before = wordsBetween(text, blockBefore(text, term.start)).slice(-MANY).reverse();
  const after = wordsBetween(text, blockAfter(text, term.end)).slice(0, MANY);
  yield term;
  for (let count = 0; count < Math.max(before.length, after.length); count++) {
    const start = before[Math.min(count, before.length - 1)]?.start ?? term.start;
    const end = after[Math.min(count, after.length - 1)]?.end ?? term.end;
    yield { start, end: term.end };
    yield { start: term.start, end };
    yield { start, end };
  }
}

/** What stands before a place in its paragraph; at a paragraph's beginning, the one before it. */
function blockBefore(text: string, at: number): Stretch {
  const { start } = paragraphAround(text, at);
  if (text.slice(start, at).trim() !== '') return { start, end: at };
  const before = text.slice(0, start).trimEnd().length;
  return before === 0
    ? { start: 0, end: 0 }
    : { start: paragraphAround(text, before - 1).start, end: before };
}

function blockAfter(text: string, at: number): Stretch {
  const { end } = paragraphAround(text, at);
  if (text.slice(at, end).trim() !== '') return { start: at, end };
  const after = text.length - text.slice(end).trimStart().length;
  return { start: after, end: paragraphAround(text, after).end };
}

const isOnlyOne = (page: string, { start, end }: Stretch): boolean => {
  const term = page.slice(start, end);
  const first = page.indexOf(term);
  return page.indexOf(term, first + 1) < 0;
};

function inContext(text: string, term: Stretch, around: Stretch): TextDirective {
  const prefix = text.slice(around.start, term.start).trim();
  const suffix = text.slice(term.end, around.end).trim();
  return {
    ...(prefix !== '' && { prefix }),
    start: text.slice(term.start, term.end),
    ...(suffix !== '' && { suffix }),
  };
}
