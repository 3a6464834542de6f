import type { Claim, ClaimType, Stance, Status } from '../engine/types.ts';

export const statuses: readonly Status[] = ['reported', 'unverified', 'disputed', 'denied', 'confirmed'];
export const stances: readonly Stance[] = ['neutral', 'doubt', 'assertion', 'confirmation', 'denial'];

/** What filters and sums ask of a claim. */
export interface Facts {
  /** Index of its source among the entry's; null where the text names none. */
  source: number | null;
  status: Status;
  /** Null where the claim has no cue. */
  stance: Stance | null;
  type: ClaimType;
}

/** In one number: thousands of articles' claims are held in memory at once. */
export function packFacts({ status, cue, type }: Pick<Claim, 'status' | 'cue' | 'type'>, source: number) {
  const stance = cue ? stances.indexOf(cue.stance) + 1 : 0;
  return (
    ((source + 1) << 7) | (statuses.indexOf(status) << 4) | (stance << 1) | (type === 'attitude' ? 1 : 0)
  );
}

export function unpackFacts(packed: number): Facts {
  const source = (packed >> 7) - 1;
  return {
    source: source < 0 ? null : source,
    status: statuses[(packed >> 4) & 7] ?? 'reported',
    stance: stances[((packed >> 1) & 7) - 1] ?? null,
    type: packed & 1 ? 'attitude' : 'statement',
  };
}
