import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardTiming } from '../../src/card/card-timing.ts';

const open = vi.fn();
const close = vi.fn();
let timing: CardTiming;

beforeEach(() => {
  vi.useFakeTimers();
  open.mockReset();
  close.mockReset();
  timing = new CardTiming({ open, close });
});
afterEach(() => vi.useRealTimers());

it('opens for a pointer that rests, not for one that passes', () => {
  timing.point('c1', 10, 20);
  timing.point(null, 0, 0);
  timing.point('c2', 30, 40);
  vi.runAllTimers();
  expect(open.mock.calls).toEqual([['c2', 30, 40]]);
  expect(close).not.toHaveBeenCalled();
});

it('stays while the pointer goes from the mark to the card and rests there', () => {
  timing.point('c1', 10, 20);
  vi.runAllTimers();
  timing.point(null, 0, 0);
  timing.enter();
  vi.runAllTimers();
  expect(close).not.toHaveBeenCalled();
  timing.leave();
  vi.runAllTimers();
  expect(close).toHaveBeenCalledTimes(1);
});

it('stays when the pointer is on the card before it is known to have left the mark', () => {
  timing.point('c1', 10, 20);
  vi.runAllTimers();
  timing.enter();
  timing.point(null, 0, 0);
  vi.runAllTimers();
  expect(close).not.toHaveBeenCalled();
  timing.leave();
  vi.runAllTimers();
  expect(close).toHaveBeenCalledTimes(1);
  timing.point('c2', 30, 40);
  vi.runAllTimers();
  timing.point(null, 0, 0);
  vi.runAllTimers();
  expect(close).toHaveBeenCalledTimes(2);
});

it('stays when the pointer comes back to the mark', () => {
  timing.point('c1', 10, 20);
  vi.runAllTimers();
  timing.point(null, 0, 0);
  timing.point('c1', 10, 20);
  vi.runAllTimers();
  expect(close).not.toHaveBeenCalled();
  expect(open).toHaveBeenCalledTimes(1);
});

it('leaves a card alone that was closed or made to stay', () => {
  timing.point('c1', 10, 20);
  vi.runAllTimers();
  timing.forget();
  timing.point(null, 0, 0);
  vi.runAllTimers();
  expect(close).not.toHaveBeenCalled();
  timing.point('c1', 10, 20);
  vi.runAllTimers();
  expect(open).toHaveBeenCalledTimes(2);
});
