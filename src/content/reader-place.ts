import type { Article, TextRun } from '../page/types.ts';
import { offsetOf } from './frames.ts';

/** The stretch of the article's text in the window, in UTF-16 offsets. */
export interface ReaderPlace {
  start: number;
  end: number;
}

/** Where something stands vertically, in CSS px from the window's top; null where it is not laid out. */
export type VerticalPlace = { top: number; bottom: number } | null;

/**
 * Finds what of the text is in the window, without asking for the place of more than a few runs.
 * @param runs in text order, taken to run from top to bottom.
 * @param placeOf tells where a run stands.
 * @param height of the part of the window in which the page can be read.
 * @param above where that part begins.
 */
export function placeInText<Run extends Pick<TextRun, 'textStart' | 'length'>>(
  runs: readonly Run[],
  placeOf: (run: Run) => VerticalPlace,
  height: number,
  above = 0,
): ReaderPlace | null {
  const last = runs.at(-1);
  if (!last) return null;
  const end = last.textStart + last.length;
  const offset = (y: number): number => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const below = nextLaidOut(runs, middle, high, placeOf);
      if (below && below.place.bottom <= y) low = below.index + 1;
      else high = middle;
    }
    const run = runs[low];
    if (!run) return end;
    const place = placeOf(run);
    if (!place || place.top >= y) return run.textStart;
    const share = (y - place.top) / Math.max(1, place.bottom - place.top);
    return Math.round(run.textStart + share * run.length);
  };
  return { start: offset(above), end: offset(height) };
}

function nextLaidOut<Run>(
  runs: readonly Run[],
  from: number,
  to: number,
  placeOf: (run: Run) => VerticalPlace,
): { index: number; place: { top: number; bottom: number } } | null {
  for (let index = from; index < to; index++) {
    const place = placeOf(runs[index] as Run);
    if (place) return { index, place };
  }
  return null;
}

/** Where the reader of a live article is. @param height as for {@link placeInText}. */
export function readerPlace(article: Article, height: number): ReaderPlace | null {
  const owner = article.root.ownerDocument;
  const range = owner.createRange();
  const placeOf = ({ node, nodeStart, length }: TextRun): VerticalPlace => {
    if (!node.isConnected || node.length < nodeStart + length) return null;
    range.setStart(node, nodeStart);
    range.setEnd(node, nodeStart + length);
    const { top, bottom } = range.getBoundingClientRect();
    return top === 0 && bottom === 0 ? null : { top, bottom };
  };
  if (owner === document) return placeInText(article.runs, placeOf, height);
  const { top } = offsetOf(owner);
  const inner = owner.defaultView?.innerHeight ?? height;
  return placeInText(article.runs, placeOf, Math.min(inner, height - top), Math.max(0, -top));
}
