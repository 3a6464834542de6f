import { PARTS } from '../tags/parts.ts';
import { readText } from '../text/read-text.ts';
import { CUE_FEATURES, cueFeatures } from './cue-features.ts';
import { ROLE_FEATURES, roleFeatures } from './role-features.ts';
import { viewFrom } from './role-view.ts';
import { TAG_FEATURES, tagFeatures } from './tag-features.ts';
import { CLAIM_FEATURES } from './weighing/weigh-claims.ts';
import { refineClasses, untaggedWords } from './words.ts';

/** Holds a little of all that features look at. */
const PROBE =
  'The 14 “old” mills, said Mr. Vance-Orley of the U.N., “weren’t told by her”; which, he added, the IRA’s men denied: that it had rained.';

/** A number that changes with the features: weights learned from others must not be used. */
export function featureFingerprint(): number {
  const document = readText(PROBE);
  const words = untaggedWords(document);
  const keys = new Int32Array(words.length * Math.max(TAG_FEATURES, CUE_FEATURES, ROLE_FEATURES));
  const starts = new Int32Array(words.length + 1);
  let hash = CLAIM_FEATURES;
  const take = (count: number) => {
    for (let i = 0; i < count; i++) hash = Math.imul(hash ^ keys[i]!, 0x01000193);
  };
  for (let i = 0; i < words.length; i++)
    take(tagFeatures(words, i, 0, words.length, i % PARTS.length, (i + 1) % PARTS.length, keys));
  words.part = words.part.map((_, i) => i % PARTS.length);
  refineClasses(words, { first: 0, last: words.length });
  for (const { first, last } of document.sentences) take(cueFeatures(words, first, last, keys, starts));
  const isCue = new Uint8Array(words.length + 1);
  take(roleFeatures(viewFrom(words, { first: 5, last: 6 }, 0, words.length, isCue), keys, starts));
  return hash >>> 0;
}
