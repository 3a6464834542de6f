import type { ProposedCue } from '../propose-cues.ts';
import type { RoleReading } from '../read-roles.ts';
import type { CuePlace } from '../role-view.ts';

/** What the claims of a text, taken together, say of each token: how likely it is a cue, and how much it is claimed. */
export interface Claimed {
  cue: Float32Array;
  /** The sum of the probabilities of the claims that take it for source or content. */
  role: Float32Array;
}

/** A cue with the reading by which it claims words. */
export interface Claimant {
  cue: ProposedCue;
  reading: RoleReading;
}

/** What the claimants claim, each weighed by its cue's probability; arrays of `length` + 1. */
export function claimedBy(length: number, claimants: readonly Claimant[]): Claimed {
  const claimed: Claimed = { cue: new Float32Array(length + 1), role: new Float32Array(length + 1) };
  for (const { cue, reading } of claimants) {
    for (let i = cue.first; i < cue.last; i++) claimed.cue[i] = Math.max(claimed.cue[i]!, cue.probability);
    weigh(claimed, reading, cue.probability);
  }
  return claimed;
}

/** Runs `look` on what all claimants but this one claim. */
export function withoutItself<T>(claimed: Claimed, { cue, reading }: Claimant, look: () => T): T {
  weigh(claimed, reading, -cue.probability);
  const seen = look();
  weigh(claimed, reading, cue.probability);
  return seen;
}

function weigh({ role }: Claimed, { source, content }: RoleReading, weight: number): void {
  const add = ({ first, last }: CuePlace) => {
    for (let i = first; i < last; i++) role[i]! += weight;
  };
  content.forEach(add);
  if (source) add(source);
}
