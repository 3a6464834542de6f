import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/card/boxes.ts';
import { overlap } from '../../src/card/boxes.ts';
import { placeCard, type Surroundings } from '../../src/card/place-card.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const wide: Surroundings = {
  words: [box(100, 300, 500, 320)],
  parts: [],
  at: null,
  card: { width: 320, height: 160 },
  window: box(0, 0, 1280, 800),
  free: box(0, 0, 880, 800),
};
const boxOf = (surroundings: Surroundings): Box => {
  const spot = placeCard(surroundings);
  if (!spot) throw new Error('The card has no place.');
  const height = Math.min(surroundings.card.height, spot.maxHeight);
  return box(spot.left, spot.top, spot.left + surroundings.card.width, spot.top + height);
};

describe('a card', () => {
  it('stands below the words, at the pointer', () => {
    expect(placeCard({ ...wide, at: { x: 400, y: 310 } })).toEqual({ left: 376, top: 328, maxHeight: 160 });
  });

  it('stands above them where there is no room below', () => {
    const low = { ...wide, words: [box(100, 700, 500, 720)] };
    expect(boxOf(low).bottom).toBe(692);
  });

  it('stays clear of source and cue as well', () => {
    const parts = [box(100, 330, 200, 350)];
    expect(boxOf({ ...wide, parts }).top).toBe(358);
  });

  it('stays beside the sidebar, on whichever side that is', () => {
    const right = { ...wide, words: [box(800, 300, 870, 320)] };
    expect(boxOf(right).right).toBeLessThanOrEqual(880);
    const left = { ...wide, words: [box(410, 300, 500, 320)], free: box(400, 0, 1280, 800) };
    expect(boxOf(left).left).toBeGreaterThanOrEqual(400);
  });

  it('takes the place beside words that are as high as the window', () => {
    const words = Array.from({ length: 40 }, (_, at) => box(300, at * 20, 860, at * 20 + 18));
    expect(boxOf({ ...wide, words, free: box(0, 0, 1280, 800) }).left).toBe(868);
  });

  it('lies on the drawer rather than on the words', () => {
    const words = Array.from({ length: 18 }, (_, at) => box(16, 20 + at * 20, 340, 38 + at * 20));
    const narrow = { ...wide, words, window: box(0, 0, 360, 740), free: box(0, 0, 360, 400) };
    expect(boxOf(narrow).top).toBeGreaterThan(378);
  });

  it('is a strip at the lower edge where words fill the whole window', () => {
    const words = Array.from({ length: 40 }, (_, at) => box(0, at * 20, 360, at * 20 + 20));
    const full = { ...wide, words, window: box(0, 0, 360, 740), free: box(0, 0, 360, 370) };
    expect(placeCard(full)).toMatchObject({ top: 740 - 8 - 112, maxHeight: 112 });
  });

  it('is not there while the words are out of the window', () => {
    expect(placeCard({ ...wide, words: [box(100, -40, 500, -20)] })).toBeNull();
    expect(placeCard({ ...wide, words: [] })).toBeNull();
  });

  it('stands in the window and never on words that leave it room, wherever they are', () => {
    const line = fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 10, max: 340 }) });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.array(line, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 360, max: 1900 }),
        fc.integer({ min: 40, max: 400 }),
        fc.boolean(),
        (top, lines, width, height, isDrawer) => {
          const words = lines.map(({ x, width: w }, at) =>
            box(x, top + at * 24, Math.min(x + w, width), top + at * 24 + 20),
          );
          const window = box(0, 0, width, 800);
          const free = isDrawer || width < 760 ? box(0, 0, width, 400) : box(0, 0, width - 384, 800);
          const surroundings = {
            ...wide,
            words,
            window,
            free,
            card: { width: Math.min(320, width - 16), height },
          };
          const card = boxOf(surroundings);
          expect(card.left).toBeGreaterThanOrEqual(0);
          expect(card.right).toBeLessThanOrEqual(width);
          expect(card.top).toBeGreaterThanOrEqual(0);
          expect(card.bottom).toBeLessThanOrEqual(800);
          expect(words.filter((each) => overlap(card, each))).toEqual([]);
        },
      ),
    );
  });
});
