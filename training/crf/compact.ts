import type { Topology } from '../../src/engine/crf/topology.ts';
import type { ChainModel } from '../../src/engine/learned/chain-model.ts';
import { KeyIndex } from '../../src/engine/learned/key-index.ts';
import { WeightRows } from '../../src/engine/learned/weight-rows.ts';
import type { FeatureIndex } from './feature-index.ts';
import type { ChainWeights } from './train-chain.ts';

/** Steps that the weights take up in the file: a finer one costs bytes and gains nothing. */
export const MOST = 63;
/** Of a thousand weights so many are larger than that, so that the others have finer steps. */
const LARGE = 2;
const LARGEST = 32_767;

/** A chain as the engine uses it, with its keys in the order of its rows. */
export interface CompactChain extends ChainModel {
  keys: Int32Array;
  /** rows × (classes − 1), in steps. */
  emissions: Int16Array;
}

/** Weights as steps of one size, less those of the first class. */
export function compact(
  topology: Topology,
  index: FeatureIndex,
  { emissions, transitions }: ChainWeights,
): CompactChain {
  const { classes } = topology;
  const columns = classes - 1;
  const keys = index.keys().sort();
  const weights = new Float32Array(keys.length * columns);
  keys.forEach((key, at) => {
    const row = index.row(key) * classes;
    for (let c = 0; c < columns; c++) weights[at * columns + c] = emissions[row + c + 1]! - emissions[row]!;
  });
  const sizes = weights.map(Math.abs).sort();
  const step = Math.fround((sizes[Math.floor((sizes.length * (1000 - LARGE)) / 1000)] ?? 1) / MOST);
  const steps = Int16Array.from(weights, (weight) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step))),
  );
  return {
    topology,
    index: new KeyIndex(keys),
    keys,
    rows: new WeightRows(steps, columns),
    emissions: steps,
    step,
    transitions,
  };
}
