import type { FoundClaim } from '../roles/roles.ts';
import { type Candidate, isSameReading, type RoleReading } from './read-roles.ts';

/** A reading by rules has no path; it counts as an unlikely one. */
const RULE_LOG = -12;

/**
 * The candidates with what the rules read: told to the candidate of the same cue, as a reading more where none is the
 * same, and as a candidate of its own where the cue was not proposed. In text order.
 *
 * @param chances how likely each token belongs to a cue
 */
export function withRules(
  candidates: readonly Candidate[],
  rules: readonly FoundClaim[],
  chances: Float32Array,
): Candidate[] {
  const all = candidates.map((candidate) => ({ ...candidate }));
  const byToken = new Map<number, Candidate>();
  for (const candidate of all) {
    for (let i = candidate.cue.first; i < candidate.cue.last; i++) byToken.set(i, candidate);
  }
  for (const { cue, source, content, confidence } of rules) {
    if (!cue || content.length === 0) continue;
    const reading: RoleReading = { source, content, log: RULE_LOG, cue };
    const rule = { reading, confidence };
    const candidate = byToken.get(cue.head) ?? byToken.get(cue.first) ?? byToken.get(cue.last - 1);
    if (!candidate) {
      let probability = 0;
      for (let i = cue.first; i < cue.last; i++) probability = Math.max(probability, chances[i]!);
      all.push({ cue: { first: cue.first, last: cue.last, probability }, readings: [reading], rule });
    } else if (!candidate.rule) {
      candidate.rule = rule;
      if (!candidate.readings.some((other) => isSameReading(other, reading)))
        candidate.readings = [...candidate.readings, reading];
    }
  }
  return all.sort((a, b) => a.cue.first - b.cue.first);
}
