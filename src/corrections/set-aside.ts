import type { Analysis, Claim } from '../engine/types.ts';
import type { Correction } from './correction.ts';

/** Which corrections speak of which claims, by the claims' ids. */
export type Corrections = ReadonlyMap<string, Correction>;

export const isSetAside = (claim: Pick<Claim, 'id'>, corrections: Corrections): boolean =>
  corrections.get(claim.id)?.correction.kind === 'not-a-claim';

/** The analysis without the claims that the reader says are none; nobody is a source by them alone. */
export function withoutSetAside<All extends Analysis>(analysis: All, corrections: Corrections): All {
  const claims = analysis.claims.filter((claim) => !isSetAside(claim, corrections));
  if (claims.length === analysis.claims.length) return analysis;
  const ids = new Set(claims.map(({ id }) => id));
  const kept = (all: readonly string[]) => all.filter((id) => ids.has(id));
  return {
    ...analysis,
    claims,
    sources: analysis.sources
      .map((source) => ({ ...source, claims: kept(source.claims) }))
      .filter((source, at) => source.claims.length > 0 || analysis.sources[at]?.claims.length === 0),
    markers: analysis.markers.map((marker) => ({ ...marker, claims: kept(marker.claims) })),
  };
}
