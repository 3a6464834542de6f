import type { Paragraph, QuotedSpan, Sentence, Token } from './document.ts';
import { type Pair, pairMarks, type Unclosed } from './pair-marks.ts';
import { type MarkFamily, type QuotationMark, readMark } from './quotation-marks.ts';

interface Layout {
  tokens: Token[];
  paragraphs: Paragraph[];
  sentences: Sentence[];
}

/**
 * The quotations of a text, outermost only, in text order. A quotation without a closing mark goes to the end of
 * its paragraph where it fills it or goes on in the next one, else to the end of its sentence.
 */
export function findQuotations(layout: Layout): QuotedSpan[] {
  const { tokens, paragraphs } = layout;
  const found: QuotedSpan[] = [];
  let carried: Unclosed | null = null;
  let marks = marksOf(tokens, paragraphs[0]);
  paragraphs.forEach((paragraph, index) => {
    const next = marksOf(tokens, paragraphs[index + 1]);
    const goesOn = (family: MarkFamily) => takesUp(next[0], paragraphs[index + 1], family);
    const pairs = pairMarks(marks, paragraph, carried, goesOn);
    let left: Unclosed | null = null;
    for (const pair of pairs) {
      const chain: number = pair.continues && carried ? carried.chain : found.length;
      const runsOn = pair.last === null && pair.limit === paragraph.last && goesOn(pair.family);
      if (runsOn) left = { family: pair.family, chain };
      const last = pair.last ?? endOfUnclosed(layout, paragraph, pair, runsOn);
      const [open, close] = [tokens[pair.first], tokens[last - 1]];
      if (!open || !close || last - pair.first < 2) continue;
      found.push({
        start: open.start,
        end: close.end,
        first: pair.first,
        last,
        paragraph: index,
        closed: pair.last !== null,
        chain,
      });
    }
    carried = left;
    marks = next;
  });
  return found;
}

function marksOf(tokens: Token[], paragraph: Paragraph | undefined): QuotationMark[] {
  const marks: QuotationMark[] = [];
  if (!paragraph) return marks;
  for (let i = paragraph.first; i < paragraph.last; i++) {
    const mark = readMark(tokens, i);
    if (mark && (mark.canOpen || mark.canClose)) marks.push(mark);
  }
  return marks;
}

/** Does a paragraph take up a quotation of the one before: reopen it at its head, or close what it never opened? */
function takesUp(
  mark: QuotationMark | undefined,
  paragraph: Paragraph | undefined,
  family: MarkFamily,
): boolean {
  if (!mark || !paragraph || mark.family !== family) return false;
  if (mark.canOpen) return mark.token === paragraph.first;
  return family !== 'single';
}

function endOfUnclosed({ sentences }: Layout, paragraph: Paragraph, pair: Pair, runsOn: boolean): number {
  if (runsOn || pair.first === paragraph.first) return pair.limit;
  let [low, high] = [paragraph.firstSentence, paragraph.lastSentence];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.last ?? 0) > pair.first) high = middle;
    else low = middle + 1;
  }
  return Math.min(sentences[low]?.last ?? pair.limit, pair.limit);
}
