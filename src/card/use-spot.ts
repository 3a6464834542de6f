import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Box } from './boxes.ts';
import { placeCard } from './place-card.ts';
import type { CardActions, OpenCard } from './props.ts';

/** Keeps a card at its words while the page scrolls, the window changes, or the card itself does. */
export function useSpot(
  card: RefObject<HTMLElement | null>,
  open: OpenCard,
  { linesOf, scrollers }: Pick<CardActions, 'linesOf' | 'scrollers'>,
): void {
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    const first = linesOf(open.id).words[0];
    // The place pointed at goes along with the words.
    const away = open.at && first && { x: open.at.x - first.left, y: open.at.y - first.top };
    const place = () => {
      const lines = linesOf(open.id);
      const [origin] = lines.words;
      const at = away && origin ? { x: origin.left + away.x, y: origin.top + away.y } : null;
      const spot = placeCard({ ...lines, at, card: sizeOf(element), ...areas(element) });
      if (spot)
        Object.assign(element.style, {
          left: px(spot.left),
          top: px(spot.top),
          maxHeight: px(spot.maxHeight),
        });
      // With the keyboard in it, it stays where it was until its words come back.
      const isAway = spot === null && !element.matches(':focus-within');
      element.style.opacity = isAway ? '0' : '';
      element.style.pointerEvents = isAway ? 'none' : '';
    };
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    place();
    const end = new AbortController();
    const { signal } = end;
    for (const each of scrollers())
      each.addEventListener('scroll', soon, { passive: true, capture: true, signal });
    window.addEventListener('resize', soon, { passive: true, signal });
    const resized = new ResizeObserver(soon);
    for (const child of element.children) resized.observe(child);
    return () => {
      end.abort();
      resized.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [open, linesOf, scrollers]);
}

const px = (length: number) => `${length}px`;

/** As large as it would be if nothing held it back. */
function sizeOf(element: HTMLElement): { width: number; height: number } {
  const { offsetWidth, offsetHeight, clientHeight, scrollHeight } = element;
  return { width: offsetWidth, height: scrollHeight + offsetHeight - clientHeight };
}

/** The window, and the part of it that the panel leaves free, on whichever side it stands. */
function areas(element: HTMLElement): { window: Box; free: Box } {
  const width = document.scrollingElement?.clientWidth || innerWidth;
  const whole = { left: 0, top: 0, right: width, bottom: innerHeight };
  const root = element.getRootNode() as ShadowRoot;
  const panel = root.querySelector('.sheet')?.getBoundingClientRect();
  if (!panel) return { window: whole, free: whole };
  const isDrawer = panel.top > 0;
  const isLeft = panel.left <= 0;
  if (isDrawer) return { window: whole, free: { ...whole, bottom: panel.top } };
  return { window: whole, free: isLeft ? { ...whole, left: panel.right } : { ...whole, right: panel.left } };
}
