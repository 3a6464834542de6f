import { marginals } from '../../src/engine/crf/marginals.ts';
import type { Topology } from '../../src/engine/crf/topology.ts';
import { randomFrom, shuffle } from '../random.ts';

/** One training sequence: the feature rows of each position, and the right state there. */
export interface Example {
  /** Rows of all positions, one after the other. */
  rows: Int32Array;
  /** Where each position's rows begin; one more entry than positions. */
  starts: Int32Array;
  gold: Uint8Array;
}

export interface ChainWeights {
  /** rows × classes. */
  emissions: Float32Array;
  transitions: Float32Array;
}

export interface TrainingOptions {
  epochs: number;
  rate: number;
  /** Share of the features left out at each look, so that none is leant on alone. */
  dropout: number;
  seed: number;
  onEpoch?: (epoch: number, loss: number) => void;
}

/**
 * Trains a linear-chain CRF by maximum likelihood with AdaGrad (Duchi, Hazan & Singer 2011) and
 * feature dropout.
 */
export function trainChain(
  topology: Topology,
  examples: Example[],
  rowCount: number,
  options: TrainingOptions,
  initial?: ChainWeights,
): ChainWeights {
  const { classes, states, classOf } = topology;
  const emissions = initial ? initial.emissions.slice() : new Float32Array(rowCount * classes);
  const transitions = initial ? initial.transitions.slice() : new Float32Array(topology.weights);
  const squares = new Float32Array(emissions.length).fill(1e-4);
  const transitionSquares = new Float32Array(transitions.length).fill(1e-4);
  const random = randomFrom(options.seed);
  const keep = 1 - options.dropout;
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate / (1 + 0.3 * epoch);
    let loss = 0;
    for (const index of order) {
      const { rows, starts, gold } = examples[index] as Example;
      const length = gold.length;
      const kept = new Uint8Array(rows.length);
      const scores = new Float32Array(length * classes);
      for (let t = 0; t < length; t++) {
        for (let i = starts[t] as number; i < (starts[t + 1] as number); i++) {
          if (random() >= keep) continue;
          kept[i] = 1;
          const row = (rows[i] as number) * classes;
          for (let c = 0; c < classes; c++) scores[t * classes + c]! += emissions[row + c] as number;
        }
        for (let c = 0; c < classes; c++) scores[t * classes + c]! /= keep;
      }
      const expected = marginals(topology, scores, transitions, length);
      loss += expected.logPartition;
      const gradient = new Float64Array(classes);
      for (let t = 0; t < length; t++) {
        gradient.fill(0);
        for (let s = 0; s < states; s++)
          gradient[classOf[s] as number]! -= expected.states[t * states + s] as number;
        const right = classOf[gold[t] as number] as number;
        loss -= scores[t * classes + right] as number;
        gradient[right]! += 1;
        for (let i = starts[t] as number; i < (starts[t + 1] as number); i++) {
          if (!kept[i]) continue;
          const row = (rows[i] as number) * classes;
          for (let c = 0; c < classes; c++) {
            const g = (gradient[c] as number) / keep;
            if (g > -1e-4 && g < 1e-4) continue;
            squares[row + c]! += g * g;
            emissions[row + c]! += (rate * g) / Math.sqrt(squares[row + c] as number);
          }
        }
      }
      loss -= stepTransitions(topology, gold, expected.transitions, transitions, transitionSquares, rate);
    }
    options.onEpoch?.(epoch, loss / examples.length);
  }
  return { emissions, transitions };
}

/** One step on the transition weights; gives the score that the right path had from them. */
function stepTransitions(
  topology: Topology,
  gold: Uint8Array,
  expected: Float64Array,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
): number {
  const { classes, classOf } = topology;
  const gradient = Float64Array.from(expected, (x) => -x);
  let score = 0;
  for (let t = 1; t < gold.length; t++) {
    const w = (classOf[gold[t - 1] as number] as number) * classes + (classOf[gold[t] as number] as number);
    gradient[w]! += 1;
    score += weights[w] as number;
  }
  for (let w = 0; w < weights.length; w++) {
    const g = gradient[w] as number;
    if (g === 0) continue;
    squares[w]! += g * g;
    weights[w]! += (rate * g) / Math.sqrt(squares[w] as number);
  }
  return score;
}
