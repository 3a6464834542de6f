import type { Stretch } from './text-quote.ts';

const BREAK = '\n';

/** The paragraph that a place stands in; paragraphs are separated by one line break. */
export function paragraphAround(text: string, at: number): Stretch {
  const before = text.lastIndexOf(BREAK, at - 1);
  const after = text.indexOf(BREAK, at);
  return { start: before < 0 ? 0 : before + BREAK.length, end: after < 0 ? text.length : after };
}

/** What white space sets apart within a stretch. */
export function wordsBetween(text: string, { start, end }: Stretch): Stretch[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/**
 * A text in which letters are the same that browsers take for the same when they look for a text directive: without
 * case and accents. Every letter keeps its place.
 */
export const folded = (text: string): string =>
  text.replace(/\s/g, ' ').replace(/[^ -~]|[A-Z]/gu, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === letter.length ? bare : letter;
  });
