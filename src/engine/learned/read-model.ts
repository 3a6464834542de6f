import { SPANS, type Topology } from '../crf/topology.ts';
import { ByteReader } from './byte-reader.ts';
import type { ChainModel } from './chain-model.ts';
import { featureFingerprint } from './fingerprint.ts';
import { KeyIndex } from './key-index.ts';
import type { Model } from './model.ts';
import { ROLES } from './role-topology.ts';
import type { Trees } from './trees.ts';

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

/** The weights of the first class are zero, as only differences matter; the others are steps of one size, but for a few large ones. */
function readChain(reader: ByteReader, topology: Topology): ChainModel {
  const { classes } = topology;
  const transitions = reader.float32s(topology.weights);
  const rows = reader.uint32();
  const step = reader.float32();
  const keys = new Int32Array(rows);
  let key = 0;
  for (let row = 0; row < rows; row++) {
    key += reader.varint();
    keys[row] = key;
  }
  const emissions = new Float32Array(rows * classes);
  for (let c = 1; c < classes; c++) {
    const column = reader.int8s(rows);
    for (let row = 0; row < rows; row++) emissions[row * classes + c] = column[row]! * step;
    let large = 0;
    for (let left = reader.varint(); left > 0; left--) {
      large += reader.varint();
      emissions[large * classes + c] = reader.float32();
    }
  }
  return { topology, index: new KeyIndex(keys), emissions, transitions };
}

/** Trees follow each other, each with its nodes in the order in which a node's children come side by side. */
function readTrees(reader: ByteReader): Trees {
  const base = reader.float32();
  const trees = reader.uint32();
  const nodes = reader.uint32();
  const roots = Uint16Array.from({ length: trees }, () => reader.varint());
  const feature = Int16Array.from({ length: nodes }, () => reader.byte() - 1);
  const left = Uint16Array.from(feature, (f, node) => (f < 0 ? 0 : node + reader.varint()));
  return { base, roots, feature, left, value: reader.float16s(nodes) };
}
