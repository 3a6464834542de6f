import type { Topology } from './topology.ts';

const NEVER = -1e30;

/** A path through the chain: the state at each position, and its score (a sum of log weights). */
export interface Path {
  states: Uint8Array;
  score: number;
}

/**
 * The `k` best paths, best first (list Viterbi; Seshadri & Sundberg 1994).
 *
 * @param emissions length × classes, row by row
 * @param transitions one weight for each `topology.weightOf`
 */
export function bestPaths(
  topology: Topology,
  emissions: Float32Array,
  transitions: Float32Array,
  length: number,
  k = 1,
): Path[] {
  if (length === 0) return [];
  const { states, classes, classOf, from, to, weightOf, starts } = topology;
  const width = states * k;
  const scores = new Float32Array(length * width).fill(NEVER);
  const back = new Int32Array(length * width);
  for (let s = 0; s < states; s++) {
    if (starts[s]) scores[s * k] = emissions[classOf[s] as number] as number;
  }
  for (let t = 1; t < length; t++) {
    const now = t * width;
    const before = now - width;
    for (let arc = 0; arc < from.length; arc++) {
      const source = before + (from[arc] as number) * k;
      const target = now + (to[arc] as number) * k;
      const weight = transitions[weightOf[arc] as number] as number;
      for (let rank = 0; rank < k; rank++) {
        const score = (scores[source + rank] as number) + weight;
        if (score <= NEVER / 2 || score <= (scores[target + k - 1] as number)) break;
        let at = target + k - 1;
        while (at > target && (scores[at - 1] as number) < score) {
          scores[at] = scores[at - 1] as number;
          back[at] = back[at - 1] as number;
          at--;
        }
        scores[at] = score;
        back[at] = source + rank - before;
      }
    }
    for (let s = 0; s < states; s++) {
      const emission = emissions[t * classes + (classOf[s] as number)] as number;
      for (let rank = 0; rank < k; rank++)
        scores[now + s * k + rank] = (scores[now + s * k + rank] as number) + emission;
    }
  }
  return readBack(scores, back, length, width, k);
}

function readBack(scores: Float32Array, back: Int32Array, length: number, width: number, k: number): Path[] {
  const last = (length - 1) * width;
  const order = Array.from({ length: width }, (_, i) => i)
    .filter((i) => (scores[last + i] as number) > NEVER / 2)
    .sort((a, b) => (scores[last + b] as number) - (scores[last + a] as number) || a - b)
    .slice(0, k);
  return order.map((end) => {
    const path = new Uint8Array(length);
    let at = end;
    for (let t = length - 1; t >= 0; t--) {
      path[t] = Math.floor(at / k);
      at = back[t * width + at] as number;
    }
    return { states: path, score: scores[last + end] as number };
  });
}
