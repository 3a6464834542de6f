import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '../../src/sidebar/file-name.ts';

it('is made of the words of the title', () => {
  expect(fileName('Harbour wall gives way; mayor’s plan “in doubt”', 'csv')).toBe(
    'harbour-wall-gives-way-mayors-plan-in-doubt-claims.csv',
  );
});

it('keeps letters of other scripts', () => {
  expect(fileName('Überflutung in Łódź', 'json')).toBe('überflutung-in-łódź-claims.json');
});

it('has a name for pages without a title', () => {
  expect(fileName(undefined, 'json')).toBe('sourcelight-claims.json');
  expect(fileName('???', 'json')).toBe('sourcelight-claims.json');
});

it('is a safe and short name whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const name = fileName(title, 'csv');
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*-claims\.csv$/u);
      expect([...name].length).toBeLessThanOrEqual(72);
    }),
  );
});
