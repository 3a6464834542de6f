// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Edge, type EdgeView } from '../../src/overlay/edge.ts';

const beside: EdgeView = { layout: 'beside', side: 'right', width: 400, widest: 500, drawerShare: 0.5 };

function edgeOf(view: EdgeView) {
  const drawn: number[] = [];
  const edge = new Edge({ onWidth: (width) => drawn.push(width), onShare: (share) => drawn.push(share) });
  edge.show(view);
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true });
    edge.element.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { edge, drawn, press };
}

describe('the edge of the sidebar', () => {
  it('is drawn by the arrow keys to the side on which the page is', () => {
    const right = edgeOf(beside);
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) expect(right.press(key)).toBe(true);
    expect(right.drawn).toEqual([416, 384, 300, 500]);
    const left = edgeOf({ ...beside, side: 'left' });
    left.press('ArrowRight');
    expect(left.drawn).toEqual([416]);
  });

  it('stays within what there is room for, and leaves other keys alone', () => {
    const { drawn, press } = edgeOf({ ...beside, width: 495 });
    press('ArrowLeft');
    expect(drawn).toEqual([500]);
    expect(press('ArrowUp')).toBe(false);
    expect(press('Enter')).toBe(false);
    expect(drawn).toHaveLength(1);
  });

  it('is the upper one of a drawer', () => {
    const { edge, drawn, press } = edgeOf({ ...beside, layout: 'drawer', drawerShare: 0.85 });
    expect(press('ArrowUp')).toBe(true);
    expect(press('ArrowDown')).toBe(true);
    expect(press('ArrowLeft')).toBe(false);
    expect(drawn[0]).toBe(0.9);
    expect(drawn[1]).toBeCloseTo(0.75);
    expect(edge.element.ariaOrientation).toBe('horizontal');
    expect(edge.element.ariaValueNow).toBe('85');
  });

  it('has its names as soon as they are known, of the layout that it is in', () => {
    const { edge } = edgeOf(beside);
    edge.call({ width: 'Width', widthHint: 'Drag it', drawer: 'Height' });
    expect(edge.element.ariaLabel).toBe('Width');
    edge.show({ ...beside, layout: 'drawer' });
    expect(edge.element.ariaLabel).toBe('Height');
    expect(edge.element.title).toBe('');
  });
});
