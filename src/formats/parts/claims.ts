import type { Analysis, Claim, Marker } from '../../engine/types.ts';

/** The words of a claim's content; an ellipsis stands where the article has other words in between. */
export function joinFragments(claim: Claim): string {
  return claim.content.map((fragment) => fragment.text).join(' … ');
}

/** The markers that speak of each claim, by the claim's id. */
export function markersOf(analysis: Analysis): Map<string, Marker[]> {
  const markers = new Map<string, Marker[]>();
  for (const marker of analysis.markers) {
    for (const id of marker.claims) markers.set(id, [...(markers.get(id) ?? []), marker]);
  }
  return markers;
}

/** Claims in the order in which the article makes them. */
export function inTextOrder(claims: Claim[]): Claim[] {
  const start = (claim: Claim) =>
    Math.min(...[claim.source, claim.cue, ...claim.content].map((span) => span?.start ?? Infinity));
  return claims
    .map((claim) => ({ claim, at: start(claim) }))
    .sort((a, b) => a.at - b.at)
    .map(({ claim }) => claim);
}

/** How many words a claim's content has, as white space parts them. */
export function wordsIn(claim: Claim): number {
  return claim.content.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
