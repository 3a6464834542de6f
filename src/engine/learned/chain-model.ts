import type { Topology } from '../crf/topology.ts';
import type { KeyIndex } from './key-index.ts';
import type { WeightRows } from './weight-rows.ts';

/** A trained chain: its features' weights, row by row, and those of its transitions. */
export interface ChainModel {
  topology: Topology;
  /** The row of each feature that has weights. */
  index: KeyIndex;
  /** Of each row the weights of all classes but the first, in steps: its are zero, as only differences matter. */
  rows: WeightRows;
  /** What a step is worth. */
  step: number;
  transitions: Float32Array;
}

/** Of more keys than any position has. */
const places = new Int32Array(128);

/** Sums the weights of the keys `from` to `to` (exclusive) up, column by column, into `sums` from `at` on. */
export function sumRows(
  { index, rows }: ChainModel,
  keys: Int32Array,
  from: number,
  to: number,
  sums: Int32Array,
  at: number,
): void {
  index.places(keys, from, to, places);
  rows.sumInto(sums, at, places, to - from);
}

/**
 * What the features of each position say for each class: length × classes, row by row.
 *
 * @param keys of all positions, one after the other
 * @param starts where each position's keys begin; one more entry than positions
 */
export function emissionsOf(
  model: ChainModel,
  keys: Int32Array,
  starts: Int32Array,
  length: number,
): Float32Array {
  const { classes } = model.topology;
  const sums = new Int32Array(classes - 1);
  const scores = new Float32Array(length * classes);
  for (let t = 0; t < length; t++) {
    sumRows(model, keys, starts[t]!, starts[t + 1]!, sums, 0);
    for (let c = 1; c < classes; c++) scores[t * classes + c] = sums[c - 1]! * model.step;
  }
  return scores;
}
