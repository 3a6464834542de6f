import type { Topology } from '../../src/engine/crf/topology.ts';
import { type CompactChain, compact } from './compact.ts';
import { FeatureIndex } from './feature-index.ts';
import { type ChainWeights, type Example, type TrainingOptions, trainChain } from './train-chain.ts';

/** A training sequence with features as keys, not yet as rows. */
export interface KeyedExample {
  keys: Int32Array;
  /** Where each position's keys begin; one more entry than positions. */
  starts: Int32Array;
  gold: Uint8Array;
}

export interface ModelOptions extends TrainingOptions {
  /** Features that come less often are not learned. */
  leastCount: number;
  /** So many features are kept, those that move most scores the most. */
  kept: number;
  /** Epochs after the others are gone, so that those kept make up for them. */
  mending: number;
}

/** Trains a chain on the features that come often enough, and prunes it by rows: single weights cannot be spared. */
export function trainModel(
  topology: Topology,
  examples: readonly KeyedExample[],
  { leastCount, kept, mending, ...options }: ModelOptions,
): CompactChain {
  const all = new FeatureIndex();
  for (const { keys } of examples) for (const key of keys) all.count(key);
  const index = all.atLeast(leastCount);
  const rows = examples.map((example) => withRows(example, index));
  const weights = trainChain(topology, rows, index.size, options);
  if (index.size <= kept) return compact(topology, index, weights);
  const [fewer, initial] = pruned(index, weights, topology.classes, kept);
  const mended = trainChain(
    topology,
    examples.map((example) => withRows(example, fewer)),
    fewer.size,
    { ...options, epochs: mending, rate: options.rate / 2, seed: options.seed + 1 },
    initial,
  );
  return compact(topology, fewer, mended);
}

/** The rows that matter most: by the spread of their weights, and how often they come. */
function pruned(
  index: FeatureIndex,
  { emissions, transitions }: ChainWeights,
  classes: number,
  kept: number,
): [FeatureIndex, ChainWeights] {
  const matters = new Float32Array(index.size);
  for (let row = 0; row < index.size; row++) {
    let sum = 0;
    let squares = 0;
    for (let c = 0; c < classes; c++) {
      const weight = emissions[row * classes + c] as number;
      sum += weight;
      squares += weight * weight;
    }
    const spread = Math.sqrt(Math.max(0, squares / classes - (sum / classes) ** 2));
    matters[row] = spread * Math.sqrt(index.counts[row] as number);
  }
  const least = matters.slice().sort()[index.size - kept] as number;
  const fewer = new FeatureIndex(20);
  const rows: number[] = [];
  index.forEach((key, row) => {
    if ((matters[row] as number) < least || fewer.size >= kept) return;
    fewer.set(key, index.counts[row] as number);
    rows.push(row);
  });
  const chosen = new Float32Array(rows.length * classes);
  rows.forEach((row, i) => {
    chosen.set(emissions.subarray(row * classes, (row + 1) * classes), i * classes);
  });
  return [fewer, { emissions: chosen, transitions }];
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
