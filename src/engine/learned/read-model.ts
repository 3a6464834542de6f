import { SPANS, type Topology } from '../crf/topology.ts';
import { PARTS } from '../tags/parts.ts';
import { ByteReader } from './byte-reader.ts';
import type { ChainModel } from './chain-model.ts';
import { featureFingerprint } from './fingerprint.ts';
import { KeyIndex } from './key-index.ts';
import type { Model } from './model.ts';
import { ROLES } from './role-topology.ts';
import type { TagModel } from './tag-words.ts';
import type { Trees } from './trees.ts';
import { WeightRows } from './weight-rows.ts';

/** "SLW1", as a number. */
export const MAGIC = 0x31574c53;

/**
 * Reads a model from its bytes.
 *
 * @throws an Error that says what is wrong where they are not a model, or one learned with other features
 */
export function readModel(bytes: Uint8Array): Model {
  const reader = new ByteReader(bytes);
  try {
    if (reader.uint32() !== MAGIC) throw new Error('These are no Sourcelight weights.');
    if (reader.uint32() !== featureFingerprint())
      throw new Error('These weights were learned with other features: run the training again.');
    const model = {
      tags: readTags(reader),
      cues: readChain(reader, SPANS),
      roles: readChain(reader, ROLES),
      ranking: readTrees(reader),
      choice: readTrees(reader),
    };
    if (!reader.isAtEnd) throw new Error('These weights are longer than they should be.');
    return model;
  } catch (error) {
    if (error instanceof RangeError) throw new Error('These weights are cut short.', { cause: error });
    throw error;
  }
}

const readKeys = (reader: ByteReader): Int32Array => reader.ascending(reader.uint32());

/** A byte for each weight, column by column. */
function readTags(reader: ByteReader): TagModel {
  const keys = readKeys(reader);
  const weights = new Int8Array(keys.length * PARTS.length);
  for (let tag = 0; tag < PARTS.length; tag++) {
    const column = reader.int8s(keys.length);
    for (let row = 0; row < keys.length; row++) weights[row * PARTS.length + tag] = column[row]!;
  }
  return { index: new KeyIndex(keys), weights, guarded: true };
}

/** A step for each weight, column by column, in a byte; those too large for it follow their column. */
function readChain(reader: ByteReader, topology: Topology): ChainModel {
  const columns = topology.classes - 1;
  const transitions = reader.float32s(topology.weights);
  const step = reader.float32();
  const keys = readKeys(reader);
  const rows = keys.length;
  const emissions = new Int16Array(rows * columns);
  for (let c = 0; c < columns; c++) {
    const column = reader.int8s(rows);
    for (let row = 0; row < rows; row++) emissions[row * columns + c] = column[row]!;
    let large = 0;
    for (let left = reader.varint(); left > 0; left--) {
      large += reader.varint();
      emissions[large * columns + c] = reader.int16();
    }
  }
  return { topology, index: new KeyIndex(keys), rows: new WeightRows(emissions, columns), step, transitions };
}

/** Trees follow each other, each with its nodes in the order in which a node's children come side by side. */
function readTrees(reader: ByteReader): Trees {
  const base = reader.float32();
  const trees = reader.uint32();
  const nodes = reader.uint32();
  const roots = new Uint16Array(trees);
  for (let tree = 0; tree < trees; tree++) roots[tree] = reader.varint();
  const feature = new Int16Array(nodes);
  for (let node = 0; node < nodes; node++) feature[node] = reader.byte() - 1;
  const left = new Uint16Array(nodes);
  for (let node = 0; node < nodes; node++) if (feature[node]! >= 0) left[node] = node + reader.varint();
  return { base, roots, feature, left, value: reader.float16s(nodes) };
}
