import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../src/engine/text/paragraphs.ts';

const paragraphs = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are separated by blank lines, white space around them left out', () => {
    expect(paragraphs('  One.\n\n\tTwo. \n \nThree.\n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('are separated by single line breaks in a text without wrapped lines', () => {
    expect(paragraphs('A headline\nBy Oda Lind\nThe rain came.')).toEqual([
      'A headline',
      'By Oda Lind',
      'The rain came.',
    ]);
  });

  it('go on where a line was only wrapped', () => {
    const text = 'The rain came early to the harbour towns of the north coast and\nstayed for a week.';
    expect(paragraphs(text)).toEqual([text]);
  });

  it('know Windows line ends', () => {
    expect(paragraphs('One.\r\n\r\nTwo.')).toEqual(['One.', 'Two.']);
  });
});
