import { PARTS, type Part, partNumber } from '../tags/parts.ts';
import type { Stretch } from '../text/document.ts';
import { hashText } from './hashing.ts';
import type { KeyIndex } from './key-index.ts';
import { TAG_FEATURES, tagFeatures, WORD_FEATURE } from './tag-features.ts';
import { isGuess } from './word-classes.ts';
import type { Words } from './words.ts';

/** Weights of the tagger. */
export interface TagModel {
  index: KeyIndex;
  /** rows × tags. */
  weights: Int8Array;
  /**
   * New words are never taken for words of closed classes. Off in training: chains that learned from guarded tags find
   * less.
   */
  guarded: boolean;
}

const TAGS = PARTS.length;
/** Stands for the tag before the first word. */
export const NO_TAG = TAGS;

const NEVER = -(2 ** 31);
const ADVERB = partNumber('adverb');
const LY = hashText('ly');
/** New words are never of these: they have but few words, and all texts have them. */
const CLOSED = (
  ['pronoun', 'determiner', 'modal', 'preposition', 'conjunction', 'date'] satisfies Part[]
).map(partNumber);

const keys = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(TAGS);

/**
 * Tells the part of speech of each token of a sentence, one after the other, by what the ones before it were taken for
 * (as Collins 2002 does, without going back), as an index into {@link PARTS}.
 */
export function tagWords(
  { index, weights, guarded }: TagModel,
  words: Words,
  { first, last }: Stretch,
): void {
  let before: number = NO_TAG;
  let twoBefore: number = NO_TAG;
  for (let i = first; i < last; i++) {
    scores.fill(0);
    const count = tagFeatures(words, i, first, last, before, twoBefore, keys);
    for (let k = 0; k < count; k++) {
      const row = index.row(keys[k]!);
      if (row < 0) continue;
      for (let tag = 0; tag < TAGS; tag++) scores[tag]! += weights[row * TAGS + tag]!;
    }
    if (guarded && isGuess(words.class[i]!) && index.row(keys[WORD_FEATURE]!) < 0) {
      for (const tag of CLOSED) scores[tag] = NEVER;
      if (words.suffix2[i] !== LY) scores[ADVERB] = NEVER;
    }
    let best = 0;
    for (let tag = 1; tag < TAGS; tag++) if (scores[tag]! > scores[best]!) best = tag;
    words.part[i] = best;
    twoBefore = before;
    before = best;
  }
}
