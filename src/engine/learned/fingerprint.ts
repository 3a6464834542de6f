import { readText } from '../text/read-text.ts';
import { CUE_FEATURES, cueFeatures } from './cue-features.ts';
import { READING_FEATURES } from './reading-features.ts';
import { ROLE_FEATURES, roleFeatures } from './role-features.ts';
import { wordsOf } from './words.ts';

/** Holds a little of all that features look at. */
const PROBE =
  'The 14 “old” mills, said Mr. Vance-Orley of the U.N., “weren’t told by her”; which, he added, the IRA’s men denied: that it had rained.';

/** A number that changes with the features: weights learned from others must not be used. */
export function featureFingerprint(): number {
  const document = readText(PROBE);
  const words = wordsOf(document);
  const keys = new Int32Array(words.length * Math.max(CUE_FEATURES, ROLE_FEATURES));
  const starts = new Int32Array(words.length + 1);
  let hash = READING_FEATURES;
  const take = (count: number) => {
    for (let i = 0; i < count; i++) hash = Math.imul(hash ^ keys[i]!, 0x01000193);
  };
  for (const { first, last } of document.sentences) take(cueFeatures(words, first, last, keys, starts));
  const isCue = new Uint8Array(words.length + 1);
  take(roleFeatures(words, { first: 5, last: 6 }, 0, words.length, isCue, keys, starts));
  return hash >>> 0;
}
