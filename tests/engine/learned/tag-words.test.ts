import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../../src/engine/learned/read-model.ts';
import { wordsOf } from '../../../src/engine/learned/words.ts';
import { PARTS } from '../../../src/engine/tags/parts.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import { weights } from '../engines.ts';

const { tags } = readModel(weights());

const partsOf = (text: string) => [...wordsOf(readText(text), tags).part].map((part) => PARTS[part]);

describe('the tagger', () => {
  it('tells the parts of speech that the rules ask for', () => {
    expect(partsOf('She said Robert Marsh was quickly leaving')).toEqual([
      'pronoun',
      'past',
      'name',
      'name',
      'verb',
      'adverb',
      'gerund',
    ]);
  });

  it.each([
    ['The critics claim that the bridge is unsafe.', 2, 'verb'],
    ['The claim was repeated on Monday.', 1, 'noun'],
    ['Officials will report the losses.', 2, 'verb'],
    ['The report was late.', 1, 'noun'],
  ])('goes by what stands around a word: %s', (text, token, part) => {
    expect(partsOf(text)[token]).toBe(part);
  });

  it('reads a sentence the same wherever it stands', () => {
    const sentence = 'The warden fears that the old mill may fall.';
    const alone = partsOf(sentence);
    expect(partsOf(`Nobody came. ${sentence} It rained.`).slice(3, 3 + alone.length)).toEqual(alone);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const document = readText(text);
        expect(wordsOf(document, tags).part).toHaveLength(document.tokens.length);
      }),
    );
  });
});
