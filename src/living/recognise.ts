import type { LivingClaim, Trace } from './types.ts';

interface Pass {
  /** What must be the same. */
  name: (trace: Trace) => string;
  /** Claims that have gone from the page may come back to it. */
  alsoGone: boolean;
}

/** The surer comes first. In the last, only the reading is another: the paragraph has not changed. */
const passes: Pass[] = [
  { name: ({ words, paragraph }) => `${words} ${paragraph}`, alsoGone: true },
  { name: ({ words }) => words, alsoGone: true },
  { name: ({ paragraph, at }) => `${paragraph} ${at}`, alsoGone: false },
];

/**
 * Knows the claims of a changed text again.
 * @returns for each trace the claim that it was before; undefined for new ones.
 */
export function recognise(
  before: readonly LivingClaim[],
  traces: readonly Trace[],
): (LivingClaim | undefined)[] {
  const found: (LivingClaim | undefined)[] = traces.map(() => undefined);
  const known = new Set<LivingClaim>();
  for (const { name, alsoGone } of passes) {
    const waiting = waitingByName(
      before.filter((claim) => !known.has(claim) && (alsoGone || !claim.isGone)),
      name,
    );
    traces.forEach((trace, index) => {
      if (found[index]) return;
      const claim = waiting.get(name(trace))?.shift();
      if (!claim) return;
      found[index] = claim;
      known.add(claim);
    });
  }
  return found;
}

/** What stands in the page comes before what has gone from it, and else what stands first. */
function waitingByName(claims: readonly LivingClaim[], name: Pass['name']): Map<string, LivingClaim[]> {
  const waiting = new Map<string, LivingClaim[]>();
  for (const claim of [...claims].sort((a, b) => Number(a.isGone) - Number(b.isGone))) {
    const named = waiting.get(name(claim.trace));
    if (named) named.push(claim);
    else waiting.set(name(claim.trace), [claim]);
  }
  return waiting;
}
