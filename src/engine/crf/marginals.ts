import { forward } from './forward.ts';
import type { Topology } from './topology.ts';

/** What forward-backward gives: the chain's log partition and the probability of each state at each place. */
export interface Marginals {
  logPartition: number;
  /** length × states. */
  states: Float64Array;
  /** Expected count of each transition weight. */
  transitions: Float64Array;
}

/** Forward-backward with scaling (Rabiner 1989), over the arcs that the topology allows. */
export function marginals(
  topology: Topology,
  emissions: Float32Array,
  transitions: Float32Array,
  length: number,
): Marginals {
  const { states, classes, classOf, to, weightOf, arcsFrom, weights } = topology;
  const { logPartition, alpha, scale, local, potential } = forward(topology, emissions, transitions, length);
  const expected = new Float64Array(weights);
  const beta = new Float64Array(states).fill(1);
  const ahead = new Float64Array(states);
  const result = new Float64Array(length * states);
  for (let t = length - 1; t >= 0; t--) {
    const now = t * states;
    for (let s = 0; s < states; s++) result[now + s] = alpha[now + s]! * beta[s]!;
    if (t === 0) break;
    const norm = 1 / scale[t]!;
    for (let s = 0; s < states; s++) ahead[s] = local[t * classes + classOf[s]!]! * beta[s]! * norm;
    for (let s = 0; s < states; s++) {
      const before = alpha[now - states + s]!;
      let sum = 0;
      for (let a = arcsFrom[s]!; a < arcsFrom[s + 1]!; a++) {
        const flow = potential[weightOf[a]!]! * ahead[to[a]!]!;
        sum += flow;
        expected[weightOf[a]!]! += before * flow;
      }
      beta[s] = sum;
    }
  }
  return { logPartition, states: result, transitions: expected };
}
