import { expect, it } from 'vitest';
import { isFocusPainted, isPainted } from '../../src/marks/density.ts';
import { statuses } from '../../src/marks/highlight-names.ts';

it.each([
  ['all', ['reported', 'unverified', 'disputed', 'denied', 'confirmed'], true],
  ['doubtful', ['unverified', 'disputed', 'denied'], true],
  ['focused', [], true],
  ['off', [], false],
] as const)('%s paints %j, and the claim in focus: %s', (density, painted, focused) => {
  expect(statuses.filter((status) => isPainted(status, density))).toEqual(painted);
  expect(isFocusPainted(density)).toBe(focused);
});
