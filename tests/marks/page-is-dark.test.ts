import { expect, it } from 'vitest';
import { lightness } from '../../src/marks/page-is-dark.ts';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.9)', 0],
  ['rgb(128 128 128)', 0.5],
  ['color(srgb 1 1 1 / 0.5)', 1],
  ['oklch(0.9 0.1 120)', 0.9],
  ['lab(20 10 -5)', 0.2],
])('of %s is %d', (color, expected) => {
  expect(lightness(color)).toBeCloseTo(expected, 1);
});

it('is not known of other notations', () => {
  expect(['', 'canvastext', 'rgb()'].map(lightness)).toEqual([null, null, null]);
});
