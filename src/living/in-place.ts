import type { LivingClaim } from './types.ts';

/** More of what has gone is not kept: the oldest is let go of. */
const MOST_GONE = 200;

/**
 * Puts what has gone from the page back into the list: after the claim that it came after, as long as that is there.
 * Its offsets become those of its place, so that it stays there however the list is sorted.
 * @param before the list as it was. @param now what stands in the page, in text order.
 */
export function withGone(before: readonly LivingClaim[], now: readonly LivingClaim[]): LivingClaim[] {
  const here = new Map(now.map((claim) => [claim.id, claim]));
  const followers = new Map<LivingClaim | null, LivingClaim[]>([[null, []]]);
  let leader: LivingClaim | null = null;
  for (const claim of before) {
    const same = here.get(claim.id);
    if (same) leader = same;
    else followers.set(leader, [...(followers.get(leader) ?? []), goneAt(claim, startOf(leader))]);
  }
  const list = [
    ...(followers.get(null) ?? []),
    ...now.flatMap((claim) => [claim, ...(followers.get(claim) ?? [])]),
  ];
  const tooMany = list.filter(({ isGone }) => isGone).length - MOST_GONE;
  return tooMany > 0 ? list.filter(dropFirst(tooMany)) : list;
}

function goneAt(claim: LivingClaim, start: number): LivingClaim {
  const there = { start, end: start };
  const { source, cue, content } = claim;
  return {
    ...claim,
    isGone: true,
    isNew: false,
    source: source && { ...source, ...there },
    cue: cue && { ...cue, ...there },
    content: content.map(({ text }) => ({ text, ...there })),
  };
}

const startOf = (claim: LivingClaim | null): number => claim?.content[0]?.start ?? 0;

function dropFirst(count: number): (claim: LivingClaim) => boolean {
  let dropped = 0;
  return ({ isGone }) => !isGone || ++dropped > count;
}
