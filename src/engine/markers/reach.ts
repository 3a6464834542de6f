import type { Reading } from '../reading.ts';
import type { LinkableClaim } from './linkable.ts';
import type { FoundMarker } from './marker.ts';

/** "The claim" was made no more than so many paragraphs or sentences before. */
const PARAGRAPHS = 3;
export const SENTENCES = 8;

/** Places of claims, each once, in text order. */
export const indexes = (claims: readonly LinkableClaim[]): number[] =>
  [...new Set(claims.map(({ index }) => index))].sort((a, b) => a - b);

/** How many sentences before the marker a claim ends. */
export const sentencesApart = (reading: Reading, one: LinkableClaim, marker: FoundMarker): number =>
  reading.sentence(marker.first) - reading.sentence(lastOf(one) - 1);

/** The end (exclusive) of cue and content, whichever is later. */
export function lastOf({ claim, first }: LinkableClaim): number {
  return Math.max(claim.cue?.last ?? 0, claim.content.at(-1)?.last ?? 0, first + 1);
}

/** The statements that may be meant, no further back than `sentences`. */
export function inReach(
  reading: Reading,
  marker: FoundMarker,
  claims: readonly LinkableClaim[],
  sentences: number,
): LinkableClaim[] {
  const paragraph = reading.paragraph(marker.first);
  return claims.filter(
    (one) =>
      sentencesApart(reading, one, marker) <= sentences &&
      paragraph - reading.paragraph(lastOf(one) - 1) <= PARAGRAPHS,
  );
}
