import type { Reading } from '../reading.ts';

/** Does a clause that tells when or why something was said begin at token `i` ("as the trial opened")? */
export const opensCircumstance = (reading: Reading, i: number): boolean =>
  /^(?:as|when|while|after|before|during|because|amid|at|in|on)$/.test(reading.lower(i));

/** End (exclusive) of the circumstances that begin at token `i`: the next comma or colon outside a quotation. */
export function circumstanceEnd(reading: Reading, i: number, limit: number): number {
  let at = i;
  while (at < limit && reading.quotation(at) < 0 && !/^[,:;.–—]$/.test(reading.text(at))) at++;
  return at;
}
