import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anywhere, openings } from '../../src/page/promotion-phrases.ts';
import { isDateLine, isPromotional } from '../../src/page/promotions.ts';

describe('a promotion', () => {
  it.each([
    'Advertisement',
    '[Read more: how the harbour was won]',
    '→ Sign up for the Friday letter',
    'Follow Ann Oyelaran on any of her channels',
    'Lire aussi : le barrage fermé',
    'Te puede interesar: la historia del muelle',
    'Get the valley in your inbox',
    '© 2024 The Marram Post',
  ])('is "%s"', (text) => {
    expect(isPromotional(text)).toBe(true);
  });

  it.each([
    'Advertisements for the bridge were taken down, she said.',
    'More than ninety people had signed, the council said.',
    'Related claims were made in Torvik.',
    'Followers of the sect denied it.',
    'Subscribers were told on Monday.',
    'A copyright lawyer said so.',
  ])('is not "%s"', (text) => {
    expect(isPromotional(text)).toBe(false);
  });
});

/** Pieces of the phrases, and what may stand before, between and after them. */
const pieces = [...openings.pattern.split(/[|():?]+/), ...anywhere.pattern.split('|'), ...anywhere.words];
const paragraph = fc
  .array(
    fc.constantFrom(...pieces, 'also', 'us on', 'more:', ' ', '“', '→ ', '©', '名', 'É', 'ⓡ', '×', '1'),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

it('is found as if every phrase were tried', () => {
  const begins = new RegExp(String.raw`^[^\p{L}©]*(?:${openings.pattern})`, 'u');
  const says = new RegExp(anywhere.pattern);
  fc.assert(
    fc.property(paragraph, (text) => {
      const small = text.toLowerCase();
      expect(isPromotional(text)).toBe(begins.test(small) || says.test(small));
    }),
    { numRuns: 2000 },
  );
});

describe('a date line', () => {
  it.each([
    'Published 8 March 2024',
    'Last updated: 06:30',
    'Mar. 8, 2024 6:30 a.m. EST',
    'Publié le 8 mars',
  ])('is "%s"', (text) => {
    expect(isDateLine(text)).toBe(true);
  });

  it.each(['Published accounts show a loss, the firm said.', 'March 8, 2024 was the day of the flood.'])(
    'is not "%s"',
    (text) => {
      expect(isDateLine(text)).toBe(false);
    },
  );
});
