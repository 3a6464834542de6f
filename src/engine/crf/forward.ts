import type { Topology } from './topology.ts';

/** The forward half of forward-backward, scaled at each position (Rabiner 1989). */
export interface Forward {
  logPartition: number;
  /** length × states: probability of each state, given all up to its position. */
  alpha: Float64Array;
  /** What the position's probabilities were divided by. */
  scale: Float64Array;
  /** length × classes: exponentials of the emissions, less the largest of the position. */
  local: Float64Array;
  /** Exponentials of the transition weights. */
  potential: Float64Array;
}

/** Sums the weights of all paths, over the arcs that the topology allows. */
export function forward(
  { states, classes, classOf, to, weightOf, arcsFrom, starts }: Topology,
  emissions: Float32Array,
  transitions: Float32Array,
  length: number,
): Forward {
  const potential = Float64Array.from(transitions, Math.exp);
  const local = new Float64Array(length * classes);
  const alpha = new Float64Array(length * states);
  const scale = new Float64Array(length);
  let logPartition = 0;
  for (let t = 0; t < length; t++) {
    const first = t * classes;
    let top = emissions[first]!;
    for (let c = 1; c < classes; c++) if (emissions[first + c]! > top) top = emissions[first + c]!;
    for (let c = 0; c < classes; c++) local[first + c] = Math.exp(emissions[first + c]! - top);
    const now = t * states;
    if (t === 0) for (let s = 0; s < states; s++) alpha[s] = starts[s]!;
    else {
      for (let s = 0; s < states; s++) {
        const before = alpha[now - states + s]!;
        if (before === 0) continue;
        for (let a = arcsFrom[s]!; a < arcsFrom[s + 1]!; a++)
          alpha[now + to[a]!]! += before * potential[weightOf[a]!]!;
      }
    }
    let sum = 0;
    for (let s = 0; s < states; s++) {
      const value = alpha[now + s]! * local[first + classOf[s]!]!;
      alpha[now + s] = value;
      sum += value;
    }
    scale[t] = sum;
    logPartition += Math.log(sum) + top;
    const share = 1 / sum;
    for (let s = 0; s < states; s++) alpha[now + s]! *= share;
  }
  return { logPartition, alpha, scale, local, potential };
}
