import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRoom, roomRules, sidebarWidth } from '../../src/content/room-plan.ts';

describe('planRoom', () => {
  it('is a drawer on narrow windows', () => {
    expect(planRoom(420, null)).toEqual({ layout: 'drawer' });
  });

  it('stands beside an article that gives way', () => {
    expect(planRoom(1280, { left: 120, right: 760 })).toEqual({ layout: 'beside', width: 400, shift: 0 });
  });

  it('moves a page of fixed width that has room on its left', () => {
    expect(planRoom(1280, { left: 300, right: 980 })).toEqual({ layout: 'beside', width: 400, shift: 116 });
  });

  it('is a drawer where the article would not fit beside it', () => {
    expect(planRoom(1000, { left: 20, right: 980 })).toEqual({ layout: 'drawer' });
  });

  it('never covers the article, and never moves it out of the window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 4000 }), fc.nat(2000), fc.nat(2000), (window, left, width) => {
        const room = planRoom(window, { left, right: left + width });
        if (room.layout === 'drawer') return;
        expect(left + width - room.shift).toBeLessThanOrEqual(window - room.width);
        expect(left - room.shift).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

it('leaves the page at least half of the window', () => {
  for (const width of [760, 1000, 1280, 3000]) expect(sidebarWidth(width)).toBeLessThanOrEqual(width / 2);
});

it('writes rules for the screen alone', () => {
  expect(roomRules({ layout: 'drawer' }, 300)).toMatch(/^@media screen\{html\{margin-bottom:300px/);
  expect(roomRules({ layout: 'beside', width: 400, shift: 20 }, 0)).toContain(
    'margin-right:400px!important;position:relative!important;left:-20px',
  );
});
