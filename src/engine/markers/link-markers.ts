import { claimNouns } from '../lexicon/en/markers.ts';
import type { Reading } from '../reading.ts';
import type { FoundClaim } from '../roles/roles.ts';
import type { FoundMarker } from './marker.ts';

/** How many sentences back "the claim" can have been made. */
const REACH = 3;

/**
 * The claims that a marker speaks of, as indexes into `claims` (in text order): those whose content holds it, else
 * the one before it in its sentence, else, where it points back ("the claim", "that"), the last one shortly before.
 */
export function linkMarker(reading: Reading, marker: FoundMarker, claims: readonly FoundClaim[]): number[] {
  const own = claims.flatMap((claim, i) => (isOwn(claim, marker) ? [i] : []));
  if (own.length > 0) return own;
  const sentence = reading.sentence(marker.first);
  let best = -1;
  claims.forEach((claim, i) => {
    const end = Math.max(claim.cue?.last ?? 0, claim.content.at(-1)?.last ?? 0);
    const begins = claim.content[0]?.first ?? 0;
    if (begins >= marker.first || (claim.source && claim.source.first >= marker.first)) return;
    const distance = sentence - reading.sentence(end - 1);
    if (distance >= 0 && distance <= (pointsBack(reading, marker) ? REACH : 0)) best = i;
  });
  return best >= 0 ? [best] : [];
}

/** The marker's words are the claim's own cue ("denied that …"). */
function isOwn({ cue }: FoundClaim, { phrase }: FoundMarker): boolean {
  return cue !== null && cue.head >= phrase.first && cue.head < phrase.last;
}

function pointsBack(reading: Reading, { first, last }: FoundMarker): boolean {
  for (let i = first; i < last; i++) if (claimNouns.has(reading.lower(i))) return true;
  return false;
}
