import type { Analysis } from '../engine/types.ts';
import { FreshIds } from './fresh-ids.ts';
import type { LivingAnalysis, LivingClaim } from './types.ts';

type Parts = Pick<Analysis, 'sources' | 'markers'>;

/** The sources and markers of a new reading, and of those before what is needed to show the claims that have gone. */
export function withThoseOfGone(before: LivingAnalysis, now: Parts, list: readonly LivingClaim[]): Parts {
  const gone = list.filter(({ isGone }) => isGone);
  const goneIds = new Set(gone.map(({ id }) => id));
  const here = new Set(now.sources.map(({ id }) => id));
  const sources = before.sources
    .filter(({ id }) => !here.has(id))
    .map((source) => ({
      ...source,
      claims: gone.filter((claim) => claim.source?.sourceId === source.id).map(({ id }) => id),
    }));
  const fresh = new FreshIds('m', now.markers);
  const markers = before.markers
    .map((marker) => ({ ...marker, claims: marker.claims.filter((id) => goneIds.has(id)) }))
    .filter(({ claims }) => claims.length > 0)
    .map((marker) => ({ ...marker, id: fresh.next(), start: 0, end: 0 }));
  return {
    sources: [...now.sources, ...sources.filter(({ claims }) => claims.length > 0)],
    markers: [...now.markers, ...markers],
  };
}

/** What stands in the page now, and nothing else: what is counted, drawn and exported. */
export function onPage(living: LivingAnalysis): Analysis {
  const gone = new Set(living.claims.filter(({ isGone }) => isGone).map(({ id }) => id));
  const isHere = ({ claims }: { claims: string[] }) =>
    claims.length === 0 || claims.some((id) => !gone.has(id));
  return {
    ...living,
    claims: living.claims
      .filter(({ isGone }) => !isGone)
      .map(({ key, trace, isGone, isNew, ...claim }) => claim),
    sources: living.sources.filter(isHere),
    markers: living.markers.filter(isHere),
  };
}
