import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_BITS, keyOf } from '../../../src/engine/learned/hashing.ts';
import { KeyIndex } from '../../../src/engine/learned/key-index.ts';

const key = fc.integer({ min: 0, max: 2 ** KEY_BITS - 1 });

describe('the index of keys', () => {
  it('numbers its keys in their order, and knows no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 300 }), fc.array(key), (known, others) => {
        const sorted = known.sort((a, b) => a - b);
        const index = new KeyIndex(Int32Array.from(sorted));
        expect(sorted.map((each) => index.row(each))).toEqual(sorted.map((_, i) => i));
        for (const other of others) expect(index.row(other)).toBe(sorted.indexOf(other));
      }),
      { numRuns: 20 },
    );
  });

  it('takes every key that features have', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 0, max: 999 }), (a, b, template) => {
        const made = keyOf(template, a, b);
        expect(Number.isInteger(made) && made >= 0 && made < 2 ** KEY_BITS).toBe(true);
      }),
    );
  });
});
