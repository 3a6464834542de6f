import { logistic, type Trees } from '../../src/engine/learned/trees.ts';
import { randomFrom } from '../random.ts';
import type { TrainingRows } from './training-rows.ts';

export interface TreeOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives in a leaf. */
  leastWeight: number;
  /** L2 on leaf values. */
  shrink: number;
  /** Share of the rows and of the features that each tree sees. */
  rowShare: number;
  featureShare: number;
  seed: number;
}

const BINS = 64;

interface Node {
  feature: number;
  value: number;
  left: number;
}

/** Gradient-boosted trees for log-odds (Friedman 2001), by histograms over binned features. */
export function trainTrees(examples: TrainingRows, options: TreeOptions): Trees {
  const { width, targets, features: rows } = examples;
  const count = targets.length;
  const random = randomFrom(options.seed);
  const edges = Array.from({ length: width }, (_, f) => edgesOf(rows, width, f, count));
  const bins = binned(rows, width, count, edges);
  const mean = targets.reduce((a, b) => a + b, 0) / count;
  const base = Math.log(mean / (1 - mean));
  const sums = new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const weight = new Float64Array(count);
  const nodes: Node[] = [];
  const roots: number[] = [];
  for (let tree = 0; tree < options.trees; tree++) {
    for (let i = 0; i < count; i++) {
      const p = logistic(sums[i] as number);
      gradient[i] = (targets[i] as number) - p;
      weight[i] = Math.max(p * (1 - p), 1e-6);
    }
    const seen: number[] = [];
    for (let i = 0; i < count; i++) if (random() < options.rowShare) seen.push(i);
    const features: number[] = [];
    for (let f = 0; f < width; f++) if (random() < options.featureShare) features.push(f);
    const root = nodes.length;
    roots.push(root);
    nodes.push({ feature: -1, value: 0, left: 0 });
    grow(root, Int32Array.from(seen), 0, features);
    for (let i = 0; i < count; i++) sums[i]! += valueAt(root, i);
  }
  return {
    feature: Int16Array.from(nodes, (n) => n.feature),
    value: Float32Array.from(nodes, (n) => n.value),
    left: Uint16Array.from(nodes, (n) => n.left),
    roots: Uint16Array.from(roots),
    base,
  };

  function valueAt(root: number, row: number): number {
    let node = nodes[root] as Node;
    while (node.feature >= 0) {
      const goesLeft = (rows[row * width + node.feature] as number) <= node.value;
      node = nodes[goesLeft ? node.left : node.left + 1] as Node;
    }
    return node.value;
  }

  function grow(at: number, members: Int32Array, depth: number, features: number[]): void {
    let g = 0;
    let h = 0;
    for (const i of members) {
      g += gradient[i] as number;
      h += weight[i] as number;
    }
    const node = nodes[at] as Node;
    node.value = (options.rate * g) / (h + options.shrink);
    if (depth >= options.depth || h < 2 * options.leastWeight) return;
    const split = bestSplit(members, g, h, features);
    if (!split) return;
    const left: number[] = [];
    const right: number[] = [];
    for (const i of members) {
      if ((bins[i * width + split.feature] as number) <= split.bin) left.push(i);
      else right.push(i);
    }
    node.feature = split.feature;
    node.value = (edges[split.feature] as Float32Array)[split.bin] as number;
    node.left = nodes.length;
    nodes.push({ feature: -1, value: 0, left: 0 }, { feature: -1, value: 0, left: 0 });
    const first = node.left;
    grow(first, Int32Array.from(left), depth + 1, features);
    grow(first + 1, Int32Array.from(right), depth + 1, features);
  }

  function bestSplit(members: Int32Array, g: number, h: number, features: number[]) {
    const gs = new Float64Array(features.length * BINS);
    const hs = new Float64Array(features.length * BINS);
    for (const i of members) {
      const gi = gradient[i] as number;
      const hi = weight[i] as number;
      const row = i * width;
      for (let k = 0; k < features.length; k++) {
        const slot = k * BINS + (bins[row + (features[k] as number)] as number);
        gs[slot]! += gi;
        hs[slot]! += hi;
      }
    }
    const whole = (g * g) / (h + options.shrink);
    let best: { feature: number; bin: number } | null = null;
    let most = 1e-3;
    for (let k = 0; k < features.length; k++) {
      const feature = features[k] as number;
      const last = (edges[feature] as Float32Array).length;
      let gl = 0;
      let hl = 0;
      for (let bin = 0; bin < last; bin++) {
        gl += gs[k * BINS + bin] as number;
        hl += hs[k * BINS + bin] as number;
        if (hl < options.leastWeight || h - hl < options.leastWeight) continue;
        const gain =
          (gl * gl) / (hl + options.shrink) + ((g - gl) * (g - gl)) / (h - hl + options.shrink) - whole;
        if (gain > most) {
          most = gain;
          best = { feature, bin };
        }
      }
    }
    return best;
  }
}

/** Upper edges of the bins, from quantiles of a feature's values; the last bin is open. */
function edgesOf(rows: Float32Array, width: number, feature: number, count: number): Float32Array {
  const step = Math.max(1, Math.floor(count / 20_000));
  const values: number[] = [];
  for (let i = 0; i < count; i += step) values.push(rows[i * width + feature] as number);
  values.sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS)
    return Float32Array.from(distinct.slice(0, -1), (v, i) => (v + (distinct[i + 1] as number)) / 2);
  const edges = new Set<number>();
  for (let b = 1; b < BINS; b++) edges.add(values[Math.floor((b * values.length) / BINS)] as number);
  return Float32Array.from([...edges]).sort();
}

function binned(rows: Float32Array, width: number, count: number, edges: Float32Array[]): Uint8Array {
  const bins = new Uint8Array(count * width);
  for (let f = 0; f < width; f++) {
    const upper = edges[f] as Float32Array;
    for (let i = 0; i < count; i++) {
      const value = rows[i * width + f] as number;
      let low = 0;
      let high = upper.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (upper[middle] as number)) high = middle;
        else low = middle + 1;
      }
      bins[i * width + f] = low;
    }
  }
  return bins;
}
