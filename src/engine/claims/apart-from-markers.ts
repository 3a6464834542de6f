import { isApart } from '../markers/clause.ts';
import type { FoundMarker } from '../markers/marker.ts';
import { isMerePointer } from '../markers/pointer.ts';
import { verdictForms } from '../markers/verb-group.ts';
import type { Reading } from '../reading.ts';
import type { FoundClaim } from '../roles/roles.ts';
import type { Stretch } from '../text/document.ts';

/**
 * The claims without what is a marker's: "could not verify that claim" says nothing of its own, and what a marker
 * says at the end of a claim's words ("…, which he denies") is not part of them.
 */
export function apartFromMarkers(
  reading: Reading,
  claims: readonly FoundClaim[],
  markers: readonly FoundMarker[],
): FoundClaim[] {
  const kept: FoundClaim[] = [];
  for (const claim of claims) {
    if (saysNothing(reading, claim)) continue;
    const parts = claim.content.map((part) => withoutMarker(reading, part, claim, markers));
    const content = parts.filter(({ first, last }) => last > first);
    kept.push({ ...claim, content: content.length > 0 ? content : claim.content });
  }
  return kept;
}

function saysNothing(reading: Reading, { cue, content }: FoundClaim): boolean {
  if (cue && content.every((part) => isVerdict(reading, part))) return true;
  if (!cue || !verdictForms.has(reading.lower(cue.head))) return false;
  return content.every((part) => isMerePointer(reading, part));
}

/** "Appears to contradict that claim": the verb of the marker stands in the content. */
function isVerdict(reading: Reading, { first, last }: Stretch): boolean {
  if (reading.lower(first) !== 'to' || !verdictForms.has(reading.lower(first + 1))) return false;
  return isMerePointer(reading, { first: first + 2, last });
}

/** A stretch of content up to the marker that ends it; the whole where none does. */
function withoutMarker(
  reading: Reading,
  part: Stretch,
  { cue }: FoundClaim,
  markers: readonly FoundMarker[],
): Stretch {
  let [low, high] = [0, markers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markers[middle]?.first ?? 0) < part.first) low = middle + 1;
    else high = middle;
  }
  for (let m = low; m < markers.length; m++) {
    const marker = markers[m];
    if (!marker || marker.first >= part.last) break;
    if (cue && cue.head >= marker.first && cue.head < marker.last) continue;
    if (!endsWith(reading, part, marker) || !isApart(reading, part.first, marker.first)) continue;
    const last = edgeBefore(reading, part.first, marker.first);
    return { first: part.first, last };
  }
  return part;
}

/** Does nothing but marks come after the marker in the stretch? */
function endsWith(reading: Reading, part: Stretch, marker: Stretch): boolean {
  for (let i = marker.last; i < part.last; i++) if (!reading.isMark(i)) return false;
  return true;
}

/** Before the marks and the conjunction that lead to the marker. */
function edgeBefore(reading: Reading, floor: number, first: number): number {
  let last = first;
  while (last > floor) {
    const loose = reading.isMark(last - 1) && reading.quotation(last - 1) < 0;
    if (
      !loose &&
      !/^(?:but|although|though|while|whereas|and|yet|in|which|without)$/.test(reading.lower(last - 1))
    )
      return last;
    last--;
  }
  return last;
}
