import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetAt, piecesOf, stretchOf } from '../../src/sidebar/strip-geometry.ts';
import { claim } from './claims.ts';

describe('stretchOf', () => {
  it('puts the middle of the text in the middle of the strip', () => {
    expect(stretchOf(400, 600, 1000)).toEqual({ left: 40, width: 20 });
  });

  it('never leaves the strip and never vanishes', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(5000), fc.integer({ min: 1, max: 100_000 }), (start, length, text) => {
        const { left, width } = stretchOf(start, start + length, text);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThan(0);
        expect(left + width).toBeLessThanOrEqual(100.000001);
      }),
    );
  });
});

it('shows each fragment of a claim', () => {
  const pieces = piecesOf([claim({ id: 'c1', start: 0, content: ['a'.repeat(100), 'b'.repeat(80)] })], 1000);
  expect(pieces.map(({ claimId, left, width }) => [claimId, left, width])).toEqual([
    ['c1', 0, 10],
    ['c1', 12, 8],
  ]);
});

it('finds the offset under a point, and stays in the text beyond its ends', () => {
  expect([0.5, -1, 2].map((share) => offsetAt(share, 900))).toEqual([450, 0, 900]);
});
