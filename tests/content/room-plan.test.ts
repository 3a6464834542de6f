import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRoom, roomRules, sidebarWidth, type Wish } from '../../src/content/room-plan.ts';

const right: Wish = { side: 'right', width: 400 };
const left: Wish = { side: 'left', width: 400 };

describe('planRoom', () => {
  it('is a drawer on narrow windows', () => {
    expect(planRoom(420, null, right)).toEqual({ layout: 'drawer' });
  });

  it('stands beside an article that gives way, on the side that the reader wants', () => {
    const beside = { layout: 'beside', width: 400, shift: 0 };
    expect(planRoom(1280, { left: 120, right: 760 }, right)).toEqual({ ...beside, side: 'right' });
    expect(planRoom(1280, { left: 520, right: 1160 }, left)).toEqual({ ...beside, side: 'left' });
  });

  it('moves a page of fixed width that has room on its other side', () => {
    const moved = { layout: 'beside', width: 400, shift: 116 };
    expect(planRoom(1280, { left: 300, right: 980 }, right)).toEqual({ ...moved, side: 'right' });
    expect(planRoom(1280, { left: 300, right: 980 }, left)).toEqual({ ...moved, side: 'left' });
  });

  it('is a drawer where the article would not fit beside it', () => {
    for (const wish of [left, right])
      expect(planRoom(1000, { left: 20, right: 980 }, wish)).toEqual({ layout: 'drawer' });
  });

  it('never covers the article, and never moves it out of the window', () => {
    const wishes = fc.record({
      side: fc.constantFrom('left' as const, 'right' as const),
      width: fc.integer({ min: 0, max: 2000 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 4000 }),
        fc.nat(1000),
        fc.nat(2000),
        wishes,
        (window, start, width, wish) => {
          const article = { left: start, right: Math.min(window, start + width) };
          fc.pre(article.right > article.left);
          const room = planRoom(window, article, wish);
          if (room.layout === 'drawer') return;
          const by = wish.side === 'right' ? -room.shift : room.shift;
          const free = wish.side === 'right' ? [0, window - room.width] : [room.width, window];
          expect(article.left + by).toBeGreaterThanOrEqual(free[0] as number);
          expect(article.right + by).toBeLessThanOrEqual(free[1] as number);
        },
      ),
    );
  });
});

it('is as wide as the reader wants, within limits that leave the page half of the window', () => {
  expect(sidebarWidth(1280, 384)).toBe(384);
  expect(sidebarWidth(1280, 10)).toBe(300);
  for (const window of [760, 1000, 1280, 3000])
    expect(sidebarWidth(window, 5000)).toBeLessThanOrEqual(window / 2);
});

it('writes rules for the screen alone', () => {
  expect(roomRules({ layout: 'drawer' }, 300)).toMatch(/^@media screen\{html\{margin-bottom:300px/);
  const beside = { layout: 'beside', width: 400, shift: 20 } as const;
  expect(roomRules({ ...beside, side: 'right' }, 0)).toContain(
    'margin-right:400px!important;position:relative!important;left:-20px',
  );
  expect(roomRules({ ...beside, side: 'left' }, 0)).toContain(
    'margin-left:400px!important;position:relative!important;left:20px',
  );
});
