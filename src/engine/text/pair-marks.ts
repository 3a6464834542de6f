import type { Paragraph } from './document.ts';
import type { MarkFamily, QuotationMark } from './quotation-marks.ts';

/** A quotation that no mark closes in its paragraph, when the next paragraph begins. */
export interface Unclosed {
  family: MarkFamily;
  chain: number;
}

/** From an opening mark to the one that closes it, in tokens. */
export interface Pair {
  family: MarkFamily;
  first: number;
  /** After its closing mark; null where it has none. */
  last: number | null;
  /** It goes on from the paragraph before. */
  continues: boolean;
  /** Where it must have ended for want of a closing mark: the next opening one, or the paragraph's end. */
  limit: number;
}

/**
 * Pairs the marks of a paragraph, outermost only. `carried` is what the paragraph before left open; `goesOn` tells
 * whether the next one takes up a quotation of a family.
 */
export function pairMarks(
  marks: readonly QuotationMark[],
  paragraph: Paragraph,
  carried: Unclosed | null,
  goesOn: (family: MarkFamily) => boolean,
): Pair[] {
  const pairs: Pair[] = [];
  const ahead = closersAhead(marks);
  let current: Pair | null = null;
  const open = (family: MarkFamily, first: number): Pair => {
    const continues = carried?.family === family && first === paragraph.first;
    const pair = { family, first, last: null, continues, limit: paragraph.last };
    pairs.push(pair);
    return pair;
  };
  // Carried over without a mark of its own: the first one in this paragraph closes it.
  if (carried && marks[0]?.family === carried.family && !marks[0].canOpen)
    current = open(carried.family, paragraph.first);
  for (const [k, mark] of marks.entries()) {
    if (!current) {
      const isApostrophe = mark.family === 'single' && ahead.any[k] === -1 && !goesOn('single');
      if (mark.canOpen && !isApostrophe) current = open(mark.family, mark.token);
    } else if (mark.family === current.family) {
      if (mark.canClose && !(mark.doubtful && ahead.sure[k] !== -1)) {
        current.last = mark.token + 1;
        current = null;
      } else if (mark.canOpen && !mark.canClose && mark.family !== 'single') {
        current.limit = mark.token;
        current = open(mark.family, mark.token);
      }
    }
  }
  return pairs;
}

/** For each mark the next one of its family that closes, -1 where one opens before; `sure` leaves out doubtful ones. */
function closersAhead(marks: readonly QuotationMark[]): { sure: Int32Array; any: Int32Array } {
  const sure = new Int32Array(marks.length);
  const any = new Int32Array(marks.length);
  const next = new Map<MarkFamily, { sure: number; any: number }>();
  for (let k = marks.length - 1; k >= 0; k--) {
    const mark = marks[k];
    if (!mark) continue;
    const ahead = next.get(mark.family) ?? { sure: -1, any: -1 };
    sure[k] = ahead.sure;
    any[k] = ahead.any;
    if (mark.canClose) next.set(mark.family, { sure: mark.doubtful ? ahead.sure : k, any: k });
    else next.delete(mark.family);
  }
  return { sure, any };
}
