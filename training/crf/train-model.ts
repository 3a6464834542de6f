import type { Topology } from '../../src/engine/crf/topology.ts';
import type { ChainModel } from '../../src/engine/learned/chain-model.ts';
import { FeatureIndex } from './feature-index.ts';
import { type Example, type TrainingOptions, trainChain } from './train-chain.ts';

/** A training sequence with features as keys, not yet as rows. */
export interface KeyedExample {
  keys: Int32Array;
  /** Where each position's keys begin; one more entry than positions. */
  starts: Int32Array;
  gold: Uint8Array;
}

/** Trains a chain on the features that come at least `leastCount` times. */
export function trainModel(
  topology: Topology,
  examples: readonly KeyedExample[],
  { leastCount, ...options }: TrainingOptions & { leastCount: number },
): ChainModel {
  const all = new FeatureIndex();
  for (const { keys } of examples) for (const key of keys) all.count(key);
  const index = all.atLeast(leastCount);
  const weights = trainChain(
    topology,
    examples.map((example) => withRows(example, index)),
    index.size,
    options,
  );
  return { topology, index, ...weights };
}

/** Keys to rows; features without a row are left out. */
function withRows({ keys, starts, gold }: KeyedExample, index: FeatureIndex): Example {
  const rows: number[] = [];
  const begins = new Int32Array(starts.length);
  for (let t = 0; t < gold.length; t++) {
    begins[t] = rows.length;
    for (let i = starts[t]!; i < starts[t + 1]!; i++) {
      const row = index.row(keys[i]!);
      if (row >= 0) rows.push(row);
    }
  }
  begins[gold.length] = rows.length;
  return { rows: Int32Array.from(rows), starts: begins, gold };
}
