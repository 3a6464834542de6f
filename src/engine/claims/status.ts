import type { MarkerKind, Stance, Status } from '../types.ts';

/** Where several markers speak of a claim, the first of these holds. */
const ORDER: readonly MarkerKind[] = ['denied', 'disputed', 'unverified', 'confirmed'];

/** The status of a claim: by the markers that speak of it, else by its own cue, which may be negated. */
export function statusOf(markers: readonly MarkerKind[], stance: Stance | null, negated: boolean): Status {
  for (const kind of ORDER) if (markers.includes(kind)) return kind;
  // "Did not deny", "would not confirm".
  if (negated) return stance === 'confirmation' ? 'unverified' : 'reported';
  if (stance === 'confirmation') return 'confirmed';
  return stance === 'denial' ? 'denied' : 'reported';
}
