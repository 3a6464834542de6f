import type { Claim, Status } from '../engine/types.ts';

/** A stretch of the strip, in percent of its length. */
export interface Stretch {
  left: number;
  width: number;
}

/** Narrower pieces could not be seen. */
const NARROWEST = 0.6;

/** Where a stretch of the text (UTF-16 offsets) stands on the strip. */
export function stretchOf(start: number, end: number, textLength: number): Stretch {
  if (textLength <= 0) return { left: 0, width: 0 };
  const percent = (offset: number) => (100 * Math.min(Math.max(offset, 0), textLength)) / textLength;
  const width = Math.max(NARROWEST, percent(end) - percent(start));
  return { left: Math.min(percent(start), 100 - width), width };
}

/** The pieces that a claim's content takes on the strip: one for each fragment. */
export function piecesOf(
  claims: readonly Claim[],
  textLength: number,
): (Stretch & { claimId: string; status: Status })[] {
  return claims.flatMap(({ id, status, content }) =>
    content.map(({ start, end }) => ({ claimId: id, status, ...stretchOf(start, end, textLength) })),
  );
}

/** The place in the text (UTF-16 offset) under a point of the strip. @param share from 0 (where it begins) to 1. */
export const offsetAt = (share: number, textLength: number): number =>
  Math.round(Math.min(Math.max(share, 0), 1) * textLength);
