import type { Reading } from '../reading.ts';
import { isDash } from '../roles/noun-phrase.ts';
import type { FoundClaim } from '../roles/roles.ts';

/** A dateline is no longer than this, in tokens. */
const LONGEST = 10;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;

/** The claims without the place that opens their paragraph in capitals ("OSTERBY, May 3 — The pier …"). */
export function withoutDatelines(reading: Reading, claims: readonly FoundClaim[]): FoundClaim[] {
  return claims.map((claim) => {
    const [part, ...rest] = claim.content;
    if (!part) return claim;
    const end = datelineEnd(reading, part.first);
    return end > part.first && end < part.last
      ? { ...claim, content: [{ first: end, last: part.last }, ...rest] }
      : claim;
  });
}

/** After the dash of the dateline that begins at token `first`; `first` where none does. */
function datelineEnd(reading: Reading, first: number): number {
  const sentence = reading.document.sentences[reading.sentence(first)];
  if (sentence?.first !== first || reading.document.paragraphs[sentence.paragraph]?.first !== first)
    return first;
  if (!CAPITALS.test(reading.text(first))) return first;
  for (let i = first + 1; i < first + LONGEST && i < sentence.last; i++) {
    if (isDash(reading, i)) return i + 1;
    const inside = /^[\p{Lu}\p{N}(),.]/u.test(reading.text(i));
    if (!inside || reading.quotation(i) >= 0) return first;
  }
  return first;
}
