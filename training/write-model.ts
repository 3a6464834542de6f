import { featureFingerprint } from '../src/engine/learned/fingerprint.ts';
import type { Model } from '../src/engine/learned/model.ts';
import { MAGIC } from '../src/engine/learned/read-model.ts';
import type { Trees } from '../src/engine/learned/trees.ts';
import { PARTS } from '../src/engine/tags/parts.ts';
import { type CompactChain, MOST } from './crf/compact.ts';
import type { TrainedTags } from './tags/train-tags.ts';

/** What is trained, with its keys at hand. */
export interface TrainedModel extends Pick<Model, 'ranking' | 'choice'> {
  tags: TrainedTags;
  cues: CompactChain;
  roles: CompactChain;
}

/** A model's bytes, as `readModel` takes them. */
export function writeModel({ tags, cues, roles, ranking, choice }: TrainedModel): Uint8Array {
  const out: number[] = [];
  uint32(out, MAGIC);
  uint32(out, featureFingerprint());
  writeTags(out, tags);
  writeChain(out, cues);
  writeChain(out, roles);
  writeTrees(out, ranking);
  writeTrees(out, choice);
  return Uint8Array.from(out);
}

function writeKeys(out: number[], keys: Int32Array): void {
  uint32(out, keys.length);
  let last = 0;
  for (const key of keys) {
    varint(out, key - last);
    last = key;
  }
}

function writeTags(out: number[], { keys, weights }: TrainedTags): void {
  writeKeys(out, keys);
  for (let tag = 0; tag < PARTS.length; tag++)
    for (let row = 0; row < keys.length; row++) out.push(weights[row * PARTS.length + tag]! & 255);
}

function writeChain(out: number[], { topology, keys, emissions, step, transitions }: CompactChain): void {
  const columns = topology.classes - 1;
  for (const weight of transitions) float32(out, weight);
  float32(out, step);
  writeKeys(out, keys);
  for (let c = 0; c < columns; c++) {
    const column = Int16Array.from(keys, (_, row) => emissions[row * columns + c]!);
    for (const steps of column) out.push(Math.max(-MOST, Math.min(MOST, steps)) & 255);
    writeLarge(out, column);
  }
}

/** The few larger weights, each with its distance from the one before. */
function writeLarge(out: number[], column: Int16Array): void {
  const rows = [...column.keys()].filter((row) => Math.abs(column[row]!) > MOST);
  varint(out, rows.length);
  let last = 0;
  for (const row of rows) {
    varint(out, row - last);
    int16(out, column[row]!);
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

function int16(out: number[], value: number): void {
  out.push(value & 255, (value >> 8) & 255);
}

function float16(out: number[], value: number): void {
  out.push(...new Uint8Array(Float16Array.of(value).buffer));
}

function float32(out: number[], value: number): void {
  out.push(...new Uint8Array(Float32Array.of(value).buffer));
}
