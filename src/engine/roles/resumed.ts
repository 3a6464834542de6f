import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import { isAdjunct } from './adjuncts.ts';
import { contentAfter } from './content.ts';
import type { Context } from './context.ts';
import { circumstanceEnd, opensCircumstance } from './temporal.ts';

/** "A, X said, B": the quotation that goes on after the attribution, which ends at token `from`; null where none does. */
export function resumedQuotation(reading: Reading, from: number, { place, later }: Context): Stretch | null {
  let at = from;
  while (at < place.last && isAdjunct(reading, at, place.last)) at++;
  // "“A,” X said when she rose, “B”", unless what is between speaks for itself.
  if (opensCircumstance(reading, at)) {
    const end = circumstanceEnd(reading, at, place.last);
    if (!later.some(({ head }) => head >= at && head < end)) at = end;
  }
  if (reading.text(at) === ',' || reading.text(at) === ':') at++;
  const quotation = reading.document.quotations[reading.quotation(at)];
  if (quotation?.first !== at || at >= place.last) return null;
  return { first: quotation.first, last: quotation.last };
}

/** The clause or quotation that goes on after an attribution and its comma; null where something else follows. */
export function resumedClause(reading: Reading, from: number, context: Context): Stretch | null {
  const quotation = resumedQuotation(reading, from, context);
  if (quotation) return quotation;
  const { place, later } = context;
  const start = from + 1;
  if (reading.text(from) !== ',' || start >= place.last) return null;
  if (/^(?:who|whom|whose|which|but|as|while|when|after|before)$/.test(reading.lower(start))) return null;
  if (reading.part(start) === 'gerund') return null;
  const [next] = later;
  // Another attribution follows at once: "…, she said, adding that …".
  if (next && next.first - start < 3) return null;
  return contentAfter(reading, start, place, later);
}
