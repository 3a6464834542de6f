import { describe, expect, it } from 'vitest';
import { untaggedWords } from '../../src/engine/learned/words.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { withUnknownWords } from '../../training/unknown-words.ts';

const text = `${'The warden said that the old mill, the weir and a barn had burned near Osterby. '.repeat(8)}`;
const words = untaggedWords(readText(text));

describe('words made unknown', () => {
  it('are some of the open classes, the same throughout an article', () => {
    const changed = [1, 2, 3, 4, 5, 6].map((seed) => withUnknownWords(words, seed));
    const differing = changed.flatMap(({ word }) =>
      [...word.keys()].filter((i) => word[i] !== words.word[i]),
    );
    const texts = new Set(differing.map((i) => readText(text).tokens[i]?.lower));
    expect(texts.size).toBeGreaterThan(0);
    for (const closed of ['the', 'that', 'and', 'a', 'had', ',', '.']) expect(texts).not.toContain(closed);
    for (const { word } of changed) {
      const now = new Map<number, number>();
      word.forEach((each, i) => {
        expect(now.get(words.word[i] as number) ?? each).toBe(each);
        now.set(words.word[i] as number, each);
      });
    }
  });

  it('are the same for the same seed', () => {
    expect(withUnknownWords(words, 7).word).toEqual(withUnknownWords(words, 7).word);
  });
});
