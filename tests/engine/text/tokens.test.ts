import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/engine/text/tokens.ts';

const tokens = (text: string) => tokenize(text).map((token) => token.text);

describe('tokens', () => {
  it('keep apostrophes, hyphens and the points of abbreviations', () => {
    expect(tokens("Gen. O'Hara's co-pilot won't fly.")).toEqual([
      'Gen.',
      "O'Hara's",
      'co-pilot',
      "won't",
      'fly',
      '.',
    ]);
  });

  it('keep numbers whole', () => {
    expect(tokens('13,346 left at 10:30, 4.5% came.')).toEqual([
      '13,346',
      'left',
      'at',
      '10:30',
      ',',
      '4.5',
      '%',
      'came',
      '.',
    ]);
  });

  it('keep quotation marks apart from words', () => {
    expect(tokens('“Go,” ‘he’ "said"')).toEqual(['“', 'Go', ',', '”', '‘', 'he', '’', '"', 'said', '"']);
    expect(tokens("''Go,'' he said")).toEqual(["''", 'Go', ',', "''", 'he', 'said']);
  });

  it('keep combining marks with their letters', () => {
    expect(tokens('Zoe\u0308 spoke')).toEqual(['Zoe\u0308', 'spoke']);
  });

  it('have offsets into the whole text', () => {
    const text = 'One. Two 🦊 three.';
    for (const token of tokenize(text, 5)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokenize(text, 5)[0]?.text).toBe('Two');
  });
});
