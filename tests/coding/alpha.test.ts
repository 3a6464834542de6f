import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nominalAlpha, percentAgreement, type Unit } from '../../src/coding/agreement/alpha.ts';

/** Rows of coders, a column for each unit, as the literature prints them; a dot is a missing value. */
function unitsOf(...coders: string[]): Unit[] {
  const rows = coders.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, at) => rows.map((row) => (row[at] === '.' ? undefined : row[at])));
}

it('gives what Krippendorff prints for two coders and two values (2011, A)', () => {
  const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
  expect(nominalAlpha(units)).toBeCloseTo(0.095, 3);
  expect(percentAgreement(units)).toBe(0.6);
});

it('gives what he prints for two coders and five values (2011, B)', () => {
  const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
  expect(nominalAlpha(units)).toBeCloseTo(0.692, 3);
  expect(percentAgreement(units)).toBe(0.75);
});

it('gives what he prints for four coders, five values and missing ones (2011, C)', () => {
  const units = unitsOf(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  );
  expect(nominalAlpha(units)).toBeCloseTo(0.743, 3);
});

it('knows no number where nothing could differ', () => {
  expect(nominalAlpha([])).toBeNull();
  expect(nominalAlpha(unitsOf('a . b', '. a .'))).toBeNull();
  expect(percentAgreement(unitsOf('a . b', '. a .'))).toBeNull();
  expect(nominalAlpha(unitsOf('a a a', 'a a a'))).toBeNull();
  expect(percentAgreement(unitsOf('a a a', 'a a a'))).toBe(1);
});

const value = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
const someUnits = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 20 });

it('depends neither on the order of units or coders nor on what the values are called', () => {
  fc.assert(
    fc.property(someUnits, (units) => {
      const alpha = nominalAlpha(units);
      const renamed = units.map((unit) => unit.map((each) => each && `${each}!`).reverse()).reverse();
      const other = nominalAlpha(renamed);
      if (alpha === null) expect(other).toBeNull();
      else expect(other).toBeCloseTo(alpha, 10);
      expect(alpha ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});

it('is 1 where all say the same of things that differ', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2 }), (values) => {
      fc.pre(new Set(values).size > 1);
      expect(nominalAlpha(values.map((each) => [each, each]))).toBeCloseTo(1, 10);
    }),
  );
});
