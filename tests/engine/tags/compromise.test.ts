import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compromiseTagger } from '../../../src/engine/tags/compromise.ts';

describe('the tagger', () => {
  it('gives terms with exact offsets', () => {
    const sentence = '  “Oda Lind (of Osterby) doesn’t swim,” he said – at 5.30 p.m.';
    const words = compromiseTagger.tag(sentence).map(({ start, end }) => sentence.slice(start, end));
    for (const word of ['Oda', 'Lind', 'Osterby', 'swim', 'said']) expect(words).toContain(word);
  });

  it('stays within any sentence, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (sentence) => {
        let last = 0;
        for (const { start, end } of compromiseTagger.tag(sentence)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sentence.length);
          last = end;
        }
      }),
    );
  });

  it('knows the parts of speech that the rules ask for', () => {
    const parts = compromiseTagger.tag('She said Robert Marsh was quickly leaving').map(({ part }) => part);
    expect(parts).toEqual(['pronoun', 'past', 'name', 'name', 'verb', 'adverb', 'gerund']);
  });
});
