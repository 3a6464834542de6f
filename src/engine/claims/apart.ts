import type { FoundClaim } from '../roles/roles.ts';
import type { Stretch } from '../text/document.ts';

/** Contents that share more of their tokens than this are one content. */
const SAME = 0.35;

/** The claims without those whose content a likelier one claims: what is said once has one who says it. */
export function oneForEachContent(claims: readonly FoundClaim[]): FoundClaim[] {
  const byToken = new Map<number, FoundClaim[]>();
  const kept: FoundClaim[] = [];
  for (const claim of [...claims].sort((a, b) => b.confidence - a.confidence)) {
    const near = new Set<FoundClaim>();
    for (const i of tokensOf(claim)) for (const other of byToken.get(i) ?? []) near.add(other);
    if ([...near].some((other) => likeness(claim.content, other.content) > SAME)) continue;
    kept.push(claim);
    for (const i of tokensOf(claim)) byToken.set(i, [...(byToken.get(i) ?? []), claim]);
  }
  return kept;
}

function* tokensOf({ content }: FoundClaim): Generator<number> {
  for (const { first, last } of content) for (let i = first; i < last; i++) yield i;
}

/** Intersection over union, in tokens. */
function likeness(a: readonly Stretch[], b: readonly Stretch[]): number {
  let both = 0;
  for (const x of a)
    for (const y of b) both += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first));
  return both / (size(a) + size(b) - both);
}

const size = (content: readonly Stretch[]): number =>
  content.reduce((sum, { first, last }) => sum + last - first, 0);
