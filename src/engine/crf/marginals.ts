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
  const { states, classes, classOf, from, to, weightOf, starts, weights } = topology;
  const arcs = from.length;
  const potential = Float64Array.from(transitions, Math.exp);
  const local = new Float64Array(length * states);
  let logPartition = 0;
  for (let t = 0; t < length; t++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < classes; c++) top = Math.max(top, emissions[t * classes + c] as number);
    for (let s = 0; s < states; s++) {
      local[t * states + s] = Math.exp((emissions[t * classes + (classOf[s] as number)] as number) - top);
    }
    logPartition += top;
  }
  const alpha = new Float64Array(length * states);
  const scale = new Float64Array(length);
  for (let t = 0; t < length; t++) {
    const now = t * states;
    if (t === 0) for (let s = 0; s < states; s++) alpha[s] = starts[s] as number;
    else
      for (let a = 0; a < arcs; a++)
        alpha[now + (to[a] as number)]! +=
          (alpha[now - states + (from[a] as number)] as number) *
          (potential[weightOf[a] as number] as number);
    let sum = 0;
    for (let s = 0; s < states; s++) {
      const value = (alpha[now + s] as number) * (local[now + s] as number);
      alpha[now + s] = value;
      sum += value;
    }
    scale[t] = sum;
    logPartition += Math.log(sum);
    for (let s = 0; s < states; s++) alpha[now + s] = (alpha[now + s] as number) / sum;
  }
  const expected = new Float64Array(weights);
  const beta = new Float64Array(states).fill(1);
  const next = new Float64Array(states);
  const result = new Float64Array(length * states);
  for (let t = length - 1; t >= 0; t--) {
    const now = t * states;
    for (let s = 0; s < states; s++) result[now + s] = (alpha[now + s] as number) * (beta[s] as number);
    if (t === 0) break;
    next.fill(0);
    const norm = 1 / (scale[t] as number);
    for (let a = 0; a < arcs; a++) {
      const f = from[a] as number;
      const b = to[a] as number;
      const w = weightOf[a] as number;
      const flow = (potential[w] as number) * (local[now + b] as number) * (beta[b] as number) * norm;
      next[f] = (next[f] as number) + flow;
      expected[w] = (expected[w] as number) + (alpha[now - states + f] as number) * flow;
    }
    beta.set(next);
  }
  return { logPartition, states: result, transitions: expected };
}
