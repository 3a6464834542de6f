import { featureFingerprint } from '../src/engine/learned/fingerprint.ts';
import type { Model } from '../src/engine/learned/model.ts';
import { MAGIC } from '../src/engine/learned/read-model.ts';
import type { Trees } from '../src/engine/learned/trees.ts';
import type { TrainedChain } from './crf/train-model.ts';

const MOST = 127;
/** Of a thousand weights so many are written in full, so that the others have finer steps. */
const IN_FULL = 2;

/** What is trained, with its keys at hand. */
export interface TrainedModel extends Model {
  cues: TrainedChain;
  roles: TrainedChain;
}

/** A model's bytes, as `readModel` takes them. */
export function writeModel({ cues, roles, ranking, choice }: TrainedModel): Uint8Array {
  const out: number[] = [];
  uint32(out, MAGIC);
  uint32(out, featureFingerprint());
  writeChain(out, cues);
  writeChain(out, roles);
  writeTrees(out, ranking);
  writeTrees(out, choice);
  return Uint8Array.from(out);
}

function writeChain(out: number[], { topology, keys, index, emissions, transitions }: TrainedChain): void {
  const { classes } = topology;
  for (const weight of transitions) float32(out, weight);
  const sorted = keys.slice().sort();
  const columns = Array.from({ length: classes - 1 }, (_, c) =>
    Float32Array.from(sorted, (key) => {
      const row = index.row(key) * classes;
      return emissions[row + c + 1]! - emissions[row]!;
    }),
  );
  const sizes = columns.flatMap((column) => Array.from(column, Math.abs)).sort((a, b) => a - b);
  const step = Math.fround((sizes[Math.floor((sizes.length * (1000 - IN_FULL)) / 1000)] ?? 1) / MOST);
  uint32(out, sorted.length);
  float32(out, step);
  let last = 0;
  for (const key of sorted) {
    varint(out, key - last);
    last = key;
  }
  for (const column of columns) {
    for (const weight of column) {
      const steps = Math.max(-MOST, Math.min(MOST, Math.round(weight / step)));
      out.push(steps & 255);
    }
    writeLarge(out, column, step * MOST);
  }
}

/** The weights beyond the largest step, each with its distance from the one before. */
function writeLarge(out: number[], column: Float32Array, most: number): void {
  const rows = [...column.keys()].filter((row) => Math.abs(column[row]!) > most);
  varint(out, rows.length);
  let last = 0;
  for (const row of rows) {
    varint(out, row - last);
    float32(out, column[row]!);
    last = row;
  }
}

function writeTrees(out: number[], { base, roots, feature, left, value }: Trees): void {
  float32(out, base);
  uint32(out, roots.length);
  uint32(out, feature.length);
  for (const root of roots) varint(out, root);
  for (const f of feature) out.push(f + 1);
  feature.forEach((f, node) => {
    if (f >= 0) varint(out, left[node]! - node);
  });
  for (const v of value) float16(out, v);
}

function varint(out: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) out.push((rest & 127) | 128);
  out.push(rest);
}

function uint32(out: number[], value: number): void {
  out.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
}

function float16(out: number[], value: number): void {
  out.push(...new Uint8Array(Float16Array.of(value).buffer));
}

function float32(out: number[], value: number): void {
  out.push(...new Uint8Array(Float32Array.of(value).buffer));
}
