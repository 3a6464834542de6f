import type { Article, TextRun } from './types.ts';
import { collapse } from './white-space.ts';

/**
 * The live places of a stretch of the article's text (UTF-16 offsets, end exclusive): ranges in text order,
 * each within one text node; what was collapsed between two runs of the same node is taken in. Letters that the
 * page has since removed or rewritten have no range, so that a mark never lands on other words.
 */
export function rangesOf(article: Article, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  if (start >= end) return ranges;
  let previous: Range | undefined;
  for (let i = firstRunEndingAfter(article.runs, start); i < article.runs.length; i++) {
    const run = article.runs[i] as TextRun;
    if (run.textStart >= end) break;
    const from = Math.max(start, run.textStart) - run.textStart;
    const to = Math.min(end, run.textStart + run.length) - run.textStart;
    if (!isUnchanged(article, run)) {
      previous = undefined;
      continue;
    }
    if (previous?.endContainer === run.node) {
      previous.setEnd(run.node, run.nodeStart + to);
      continue;
    }
    const range = (run.node.ownerDocument as Document).createRange();
    range.setStart(run.node, run.nodeStart + from);
    range.setEnd(run.node, run.nodeStart + to);
    ranges.push(range);
    previous = range;
  }
  return ranges;
}

function firstRunEndingAfter(runs: TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as TextRun;
    if (run.textStart + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isUnchanged({ text }: Article, { node, nodeStart, textStart, length }: TextRun): boolean {
  const now = node.data.slice(nodeStart, nodeStart + length);
  const then = text.slice(textStart, textStart + length);
  return node.isConnected && now.length === length && (now === then || collapse(now) === then.trim());
}
