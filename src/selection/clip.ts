import type { MappedText } from '../page/text-map.ts';
import type { TextRun } from '../page/types.ts';

/** The part of a paragraph that lies within a range of the page; null where none of its letters do. */
export function clip({ text, runs }: MappedText, range: Range): MappedText | null {
  const inside = runs.flatMap((run) => within(run, range) ?? []);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const start = first.textStart;
  const part = text.slice(start, last.textStart + last.length);
  const shifted = inside.map((run) => ({ ...run, textStart: run.textStart - start }));
  return part.trim() === '' ? null : { text: part, runs: shifted };
}

/** The letters of a run that lie within a range. */
function within(run: TextRun, range: Range): TextRun | null {
  if (!range.intersectsNode(run.node)) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const from = Math.max(run.nodeStart, run.node === startContainer ? startOffset : 0);
  const to = Math.min(
    run.nodeStart + run.length,
    run.node === endContainer ? endOffset : Number.POSITIVE_INFINITY,
  );
  if (from >= to) return null;
  return { ...run, nodeStart: from, textStart: run.textStart + from - run.nodeStart, length: to - from };
}
