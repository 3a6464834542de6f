import { isOpenClass } from '../src/engine/learned/word-classes.ts';
import type { Words } from '../src/engine/learned/words.ts';
import { randomFrom } from './random.ts';

/** Of the words of an article so many are made unknown. */
const SHARE = 0.15;

/**
 * The words of an article, of which some of the open classes are such as no other article has: what is learned must then
 * rest on what stands around them too, and on their lists and parts of speech, as it must in other fields of news.
 */
export function withUnknownWords(words: Words, seed: number): Words {
  const random = randomFrom(seed);
  const masks = new Map<number, number>();
  const changed = { ...words, word: words.word.slice(), stem: words.stem.slice() };
  for (let i = 0; i < words.length; i++) {
    if (!isOpenClass(words.class[i]!)) continue;
    const stem = words.stem[i]!;
    const mask = masks.get(stem) ?? (random() < SHARE ? Math.floor(random() * 2 ** 32) | 1 : 0);
    masks.set(stem, mask);
    changed.stem[i]! ^= mask;
    changed.word[i]! ^= mask;
  }
  return changed;
}
