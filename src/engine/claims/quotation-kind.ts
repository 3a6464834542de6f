import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import type { Quotation } from '../types.ts';

/** Is the content quoted? Only words count, marks and commas at the edges do not. */
export function quotationKind(reading: Reading, content: readonly Stretch[]): Quotation {
  let [quoted, plain] = [0, 0];
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (reading.isMark(i)) continue;
      if (reading.quotation(i) >= 0) quoted++;
      else plain++;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}
