import { describe, expect, it } from 'vitest';
import { above } from '../../src/sidebar/use-arrivals.ts';

const order = ['new top', 'a', 'new middle', 'b', 'new bottom'];
const fresh = ['new top', 'new middle', 'new bottom'];

describe('what comes in above the last card in view', () => {
  it('is held back, and what comes in below is not', () => {
    expect(above(order, fresh, 'b')).toEqual(['new top', 'new middle']);
    expect(above(order, fresh, 'a')).toEqual(['new top']);
  });

  it('is nothing where no card is listed yet', () => {
    expect(above(order, fresh, null)).toEqual([]);
  });

  it('leaves out what the filters leave out', () => {
    expect(above(['a', 'b'], fresh, 'b')).toEqual([]);
  });
});
