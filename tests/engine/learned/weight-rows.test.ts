import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WeightRows } from '../../../src/engine/learned/weight-rows.ts';

const weight = fc.oneof(fc.integer({ min: -130, max: 130 }), fc.integer({ min: -32_767, max: 32_767 }));
const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    rows: fc.array(fc.array(weight, { minLength: columns, maxLength: columns }), { maxLength: 40 }),
    picks: fc.array(fc.nat(), { maxLength: 60 }),
  }),
);

describe('rows of weights', () => {
  it('sum up to the same as the weights themselves, however large', () => {
    fc.assert(
      fc.property(table, ({ columns, rows, picks }) => {
        const packed = new WeightRows(Int16Array.from(rows.flat()), columns);
        const places = Int32Array.from(picks, (pick) => pick % (rows.length + 1));
        const sums = new Int32Array(columns + 2).fill(7);
        packed.sumInto(sums, 1, places, places.length);
        const expected = Array.from({ length: columns }, (_, c) =>
          places.reduce((sum, place) => sum + (place === 0 ? 0 : (rows[place - 1]?.[c] ?? 0)), 0),
        );
        expect([...sums]).toEqual([7, ...expected, 7]);
      }),
    );
  });
});
