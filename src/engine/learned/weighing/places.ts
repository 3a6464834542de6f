import type { CuePlace } from '../role-view.ts';

/** How many tokens the places hold. */
export function sizeOf(places: readonly CuePlace[]): number {
  let sum = 0;
  for (const { first, last } of places) sum += last - first;
  return sum;
}

/** How many tokens both hold. */
export function overlapOf(a: readonly CuePlace[], b: readonly CuePlace[]): number {
  let both = 0;
  for (const x of a)
    for (const y of b) both += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first));
  return both;
}
