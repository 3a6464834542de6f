import type { Analysis, Claim } from '../engine/types.ts';
import { findQuote, type Stretch } from '../selectors/text-quote.ts';
import type { Correction, OriginalClaim } from './correction.ts';

/** Claims and corrections with less than half of their words in common speak of different things. */
const ENOUGH = 0.5;

/**
 * Finds the claims that corrections speak of, in a new reading of the page: its text may have changed, and the
 * engine may draw the limits of a claim otherwise. Of several corrections of a claim the last one counts.
 * @param corrections the oldest first. Those whose words are gone speak of no claim.
 */
export function matchCorrections(
  { text, claims }: Pick<Analysis, 'text' | 'claims'>,
  corrections: readonly Correction[],
): Map<string, Correction> {
  const found = new Map<string, Correction>();
  for (const correction of corrections) {
    const claim = claimOf(text, claims, correction.original);
    if (claim) found.set(claim.id, correction);
  }
  return found;
}

/** The claim that is most like one that was read before, if any is like it at all. */
export function claimOf(
  text: string,
  claims: readonly Claim[],
  original: Pick<OriginalClaim, 'content' | 'cue'>,
): Claim | undefined {
  const stretches = original.content
    .map((selector) => findQuote(text, selector))
    .filter((stretch) => stretch !== null);
  let best: { claim: Claim; likeness: number } | undefined;
  for (const claim of claims) {
    const shared = share(claim.content, stretches);
    if (shared < ENOUGH) continue;
    const likeness = shared + (claim.cue?.text === (original.cue ?? undefined) ? 1 : 0);
    if (!best || likeness > best.likeness) best = { claim, likeness };
  }
  return best?.claim;
}

/** The letters that two sets of stretches have in common, as a share of all that either has (0 to 1). */
export function share(some: readonly Stretch[], others: readonly Stretch[]): number {
  let common = 0;
  for (const a of some) {
    for (const b of others) common += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  }
  const all = lengthOf(some) + lengthOf(others) - common;
  return all === 0 ? 0 : common / all;
}

const lengthOf = (stretches: readonly Stretch[]) =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0);
