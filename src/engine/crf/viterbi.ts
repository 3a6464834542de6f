import type { Topology } from './topology.ts';

const NEVER = -1e30;

/** The best way to each node (position × states + state). */
export interface BestWays {
  /** Its score, less the emission of the node itself. */
  before: Float32Array;
  /** Its last arc; -1 at the first position. */
  arcs: Int16Array;
  isReached(node: number): boolean;
}

/** The best way to each state at each position (Viterbi 1967). */
export function viterbi(
  { states, classes, classOf, from, to, weightOf, starts }: Topology,
  emissions: Float32Array,
  transitions: Float32Array,
  length: number,
): BestWays {
  const before = new Float32Array(length * states).fill(NEVER);
  const scores = new Float32Array(length * states).fill(NEVER);
  const arcs = new Int16Array(length * states).fill(-1);
  for (let s = 0; s < states; s++) if (starts[s]) before[s] = 0;
  for (let t = 0; t < length; t++) {
    const now = t * states;
    if (t > 0) {
      for (let arc = 0; arc < from.length; arc++) {
        const reached = scores[now - states + from[arc]!]!;
        if (reached <= NEVER / 2) continue;
        const score = Math.fround(reached + transitions[weightOf[arc]!]!);
        const target = now + to[arc]!;
        if (score <= before[target]!) continue;
        before[target] = score;
        arcs[target] = arc;
      }
    }
    for (let s = 0; s < states; s++) {
      if (before[now + s]! > NEVER / 2)
        scores[now + s] = before[now + s]! + emissions[t * classes + classOf[s]!]!;
    }
  }
  return { before, arcs, isReached: (node) => before[node]! > NEVER / 2 };
}
