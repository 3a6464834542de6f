/** Boosted regression trees, flat: each node's feature, threshold, children; leaves hold a value. */
export interface Trees {
  /** Feature of each node; -1 for a leaf. */
  feature: Int16Array;
  /** Threshold of a node (at or below it goes left), or the value of a leaf. */
  value: Float32Array;
  /** Left child; the right one follows it. */
  left: Uint16Array;
  /** The trees' first nodes. */
  roots: Uint16Array;
  /** Added to the sum of the trees. */
  base: number;
}

/** The trees' sum for one row of features (`at` is where it begins): log-odds. */
export function sumOfTrees(trees: Trees, row: Float32Array, at = 0): number {
  const { feature, value, left, roots } = trees;
  let sum = trees.base;
  for (let r = 0; r < roots.length; r++) {
    let node = roots[r]!;
    let f = feature[node]!;
    while (f >= 0) {
      node = row[at + f]! <= value[node]! ? left[node]! : left[node]! + 1;
      f = feature[node]!;
    }
    sum += value[node]!;
  }
  return sum;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
