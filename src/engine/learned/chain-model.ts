import type { Topology } from '../crf/topology.ts';
import type { KeyIndex } from './key-index.ts';

/** A trained chain: its features' weights, row by row, and those of its transitions. */
export interface ChainModel {
  topology: Topology;
  /** The row of each feature that has weights. */
  index: KeyIndex;
  /** rows × (classes − 1), in steps: the first class's weights are zero, as only differences matter. */
  emissions: Int16Array;
  /** What a step is worth. */
  step: number;
  transitions: Float32Array;
}

/**
 * Adds the weights of the keys `from` to `to` (exclusive) to `sums`, from `at` on, a sum for each column. A good part of
 * the engine's time goes by here.
 */
export function addRows(
  { index, emissions, topology }: ChainModel,
  keys: Int32Array,
  from: number,
  to: number,
  sums: Int32Array,
  at: number,
): void {
  const columns = topology.classes - 1;
  for (let k = from; k < to; k++) {
    const row = index.row(keys[k]!) * columns;
    if (row < 0) continue;
    for (let c = 0; c < columns; c++) sums[at + c]! += emissions[row + c]!;
  }
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
    sums.fill(0);
    addRows(model, keys, starts[t]!, starts[t + 1]!, sums, 0);
    for (let c = 1; c < classes; c++) scores[t * classes + c] = sums[c - 1]! * model.step;
  }
  return scores;
}
