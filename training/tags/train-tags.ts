import { KeyIndex } from '../../src/engine/learned/key-index.ts';
import { TAG_FEATURES, tagFeatures } from '../../src/engine/learned/tag-features.ts';
import { NO_TAG, type TagModel } from '../../src/engine/learned/tag-words.ts';
import { untaggedWords, type Words } from '../../src/engine/learned/words.ts';
import { PARTS } from '../../src/engine/tags/parts.ts';
import type { TextDocument } from '../../src/engine/text/document.ts';
import { FeatureIndex } from '../crf/feature-index.ts';
import { randomFrom, shuffle } from '../random.ts';
import { withUnknownWords } from '../unknown-words.ts';
import { teacherTags } from './teacher.ts';

const TAGS = PARTS.length;
const OPTIONS = { epochs: 4, mending: 2, leastCount: 3, kept: 14_000, seed: 5 };
const MOST = 63;

/** A trained tagger, with its keys in the order of its rows. */
export interface TrainedTags extends TagModel {
  keys: Int32Array;
}

interface TaggedWords {
  words: Words;
  document: TextDocument;
  tags: Uint8Array;
}

/** Learns to tag as compromise does: an averaged perceptron (Collins 2002), pruned by rows. */
export function trainTags(documents: readonly TextDocument[]): TrainedTags {
  const examples = documents.map(
    (document, i): TaggedWords => ({
      document,
      words: withUnknownWords(untaggedWords(document), i),
      tags: teacherTags(document),
    }),
  );
  const all = new FeatureIndex();
  for (const example of examples)
    visit(example, (keys, count, right) => {
      for (let k = 0; k < count; k++) all.count(keys[k]!);
      return right;
    });
  const index = all.atLeast(OPTIONS.leastCount);
  const weights = learn(examples, index, new Float64Array(index.size * TAGS), OPTIONS.epochs);
  const [fewer, initial] = pruned(index, weights);
  return compactTags(fewer, learn(examples, fewer, initial, OPTIONS.mending));
}

/** Runs `look` on the features of each word; it gives the tag that the next words are to see. */
function visit(
  { words, document, tags }: TaggedWords,
  look: (keys: Int32Array, count: number, right: number) => number,
): void {
  const keys = new Int32Array(TAG_FEATURES);
  for (const { first, last } of document.sentences) {
    let before: number = NO_TAG;
    let twoBefore: number = NO_TAG;
    for (let i = first; i < last; i++) {
      const count = tagFeatures(words, i, first, last, before, twoBefore, keys);
      const seen = look(keys, count, tags[i]!);
      twoBefore = before;
      before = seen;
    }
  }
}

/** The averaged weights after so many epochs. */
function learn(
  examples: readonly TaggedWords[],
  index: FeatureIndex,
  initial: Float64Array,
  epochs: number,
): Float64Array {
  const weights = initial.slice();
  const sums = new Float64Array(weights.length);
  const scores = new Float64Array(TAGS);
  const random = randomFrom(OPTIONS.seed);
  const order = examples.slice();
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffle(order, random)) {
      visit(example, (keys, count, right) => {
        const rows: number[] = [];
        scores.fill(0);
        for (let k = 0; k < count; k++) {
          const row = index.row(keys[k]!);
          if (row < 0) continue;
          rows.push(row * TAGS);
          for (let tag = 0; tag < TAGS; tag++) scores[tag]! += weights[row * TAGS + tag]!;
        }
        const best = scores.indexOf(Math.max(...scores));
        if (best !== right) {
          for (const row of rows) {
            weights[row + right]! += 1;
            sums[row + right]! += step;
            weights[row + best]! -= 1;
            sums[row + best]! -= step;
          }
        }
        step++;
        return best;
      });
    }
  }
  return weights.map((weight, i) => weight - sums[i]! / step);
}

/** The rows that matter most: by the spread of their weights, and how often they come. */
function pruned(index: FeatureIndex, weights: Float64Array): [FeatureIndex, Float64Array] {
  const matters = Float64Array.from({ length: index.size }, (_, row) => {
    const own = weights.subarray(row * TAGS, (row + 1) * TAGS);
    const mean = own.reduce((a, b) => a + b) / TAGS;
    const spread = own.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / TAGS;
    return Math.sqrt(spread * index.counts[row]!);
  });
  const least = matters.slice().sort().at(-OPTIONS.kept) ?? 0;
  const fewer = new FeatureIndex(16);
  const kept: number[] = [];
  index.forEach((key, row) => {
    if (matters[row]! < least || fewer.size >= OPTIONS.kept) return;
    fewer.set(key, index.counts[row]!);
    kept.push(row);
  });
  const initial = new Float64Array(kept.length * TAGS);
  kept.forEach((row, i) => {
    initial.set(weights.subarray(row * TAGS, (row + 1) * TAGS), i * TAGS);
  });
  return [fewer, initial];
}

/** Weights in bytes. */
function compactTags(index: FeatureIndex, weights: Float64Array): TrainedTags {
  const keys = index.keys().sort();
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const bytes = new Int8Array(weights.length);
  keys.forEach((key, at) => {
    const row = index.row(key);
    for (let tag = 0; tag < TAGS; tag++)
      bytes[at * TAGS + tag] = Math.round((weights[row * TAGS + tag]! * MOST) / largest);
  });
  return { keys, index: new KeyIndex(keys), weights: bytes, guarded: false };
}
