import type { Topology } from './topology.ts';

/** From each node (position × states + state) the best way to the end of the chain. */
export interface Suffixes {
  /** Its score, less the emission of the node itself. */
  score: Float64Array;
  /** Its first arc; -1 at the last position. */
  arc: Int16Array;
}

const NEVER = -1e30;

/** The best way from each state at each position to the end (Viterbi 1967, backward). */
export function bestSuffixes(
  { states, classes, classOf, to, weightOf, arcsFrom }: Topology,
  emissions: Float32Array,
  transitions: Float32Array,
  length: number,
): Suffixes {
  const score = new Float64Array(length * states);
  const arc = new Int16Array(length * states).fill(-1);
  const through = new Float64Array(states);
  const ofArc = Float64Array.from(weightOf, (weight) => transitions[weight]!);
  for (let t = length - 2; t >= 0; t--) {
    const now = t * states;
    const next = now + states;
    for (let s = 0; s < states; s++)
      through[s] = score[next + s]! + emissions[(t + 1) * classes + classOf[s]!]!;
    for (let s = 0; s < states; s++) {
      let most = NEVER;
      let best = -1;
      for (let a = arcsFrom[s]!; a < arcsFrom[s + 1]!; a++) {
        const reached = through[to[a]!]! + ofArc[a]!;
        if (reached <= most) continue;
        most = reached;
        best = a;
      }
      score[now + s] = most;
      arc[now + s] = best;
    }
  }
  return { score, arc };
}
