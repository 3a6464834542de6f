import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/engine/text/read-text.ts';

const sentences = (text: string) => readText(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at full stops, question and exclamation marks', () => {
    expect(sentences('It rained. Did it? It did! And how…')).toEqual([
      'It rained.',
      'Did it?',
      'It did!',
      'And how…',
    ]);
  });

  it('go on after titles, initials and abbreviations', () => {
    const text = 'Gen. Tor Marsh and Dr. A. B. Lind met in the U.S. Embassy at 10 a.m. on Jan. 5.';
    expect(sentences(text)).toEqual([text]);
  });

  it('end after an abbreviation where the next word opens one', () => {
    expect(sentences('She works for Orwell Inc. The firm is old.')).toEqual([
      'She works for Orwell Inc.',
      'The firm is old.',
    ]);
    expect(sentences('He moved to the U.S. He stayed.')).toEqual(['He moved to the U.S.', 'He stayed.']);
  });

  it('keep their closing marks', () => {
    expect(sentences('“It fell.” (Nobody saw it.) Then it rose.')).toEqual([
      '“It fell.”',
      '(Nobody saw it.)',
      'Then it rose.',
    ]);
  });

  it('are not split at decimals, addresses or times', () => {
    const text = 'At 10.30 some 3.5 percent of 1,200 users of example.org left.';
    expect(sentences(text)).toEqual([text]);
  });

  it('are read in pieces where they never end', () => {
    const text = 'word '.repeat(5_000).trim();
    const found = readText(text).sentences;
    expect(found.length).toBeGreaterThan(1);
    expect(Math.max(...found.map(({ first, last }) => last - first))).toBeLessThan(500);
  });
});
