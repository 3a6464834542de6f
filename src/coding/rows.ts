import type { Analysis, Claim } from '../engine/types.ts';
import type { Coding, CodingOf } from './coding.ts';
import { type CorrectedClaim, corrected } from './corrected.ts';
import type { ArticleRulings, ClaimRulings } from './rulings.ts';

/** One claim as a coder sees it: what was read, and what they make of it. */
export interface Row {
  id: string;
  /** As it was read; null for one that was missed. */
  original: Claim | null;
  /** As it is now; null where it is no claim, or the words of a missed one are gone from the text. */
  now: CorrectedClaim | null;
  said: ClaimRulings;
  missed: CodingOf<'missed'> | null;
}

/** All that was read and all that was missed, in the order of the text, and the analysis that comes of it. */
export function rowsOf(
  analysis: Analysis,
  codings: readonly Coding[],
  { claims, missed }: ArticleRulings,
): { rows: Row[]; now: Analysis } {
  const now = corrected(analysis, codings);
  const byId = new Map(now.claims.map((claim) => [claim.id, claim]));
  const rows: Row[] = [
    ...analysis.claims.map((original) => ({
      id: original.id,
      original,
      now: byId.get(original.id) ?? null,
      said: claims.get(original.id) ?? {},
      missed: null,
    })),
    ...missed.map((coding, at) => {
      const id = `x${at + 1}`;
      return { id, original: null, now: byId.get(id) ?? null, said: {}, missed: coding };
    }),
  ];
  const placeOf = (row: Row) => (row.original ?? row.now)?.content[0]?.start ?? Number.POSITIVE_INFINITY;
  return { rows: rows.sort((a, b) => placeOf(a) - placeOf(b)), now };
}

/** What was said of a row, the latest last. */
export const saidOf = ({ said, missed }: Row): Coding[] =>
  (missed ? [missed] : Object.values(said)).sort((a, b) => (a.at < b.at ? -1 : 1));
