import type { Topology } from '../crf/topology.ts';

/** Finds the row of weights that belongs to a feature's key. */
export interface RowIndex {
  /** The key's row, or -1 where the feature has no weights. */
  row(key: number): number;
}

/** A trained chain: its features' weights, row by row, and those of its transitions. */
export interface ChainModel {
  topology: Topology;
  index: RowIndex;
  /** rows × classes. */
  emissions: Float32Array;
  transitions: Float32Array;
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
  const { index, emissions } = model;
  const { classes } = model.topology;
  const scores = new Float32Array(length * classes);
  for (let t = 0; t < length; t++) {
    for (let i = starts[t]!; i < starts[t + 1]!; i++) {
      const row = index.row(keys[i]!);
      if (row < 0) continue;
      for (let c = 0; c < classes; c++) scores[t * classes + c]! += emissions[row * classes + c]!;
    }
  }
  return scores;
}
