import { offsetOf } from './frames.ts';

/** The part of the window that the sidebar leaves free, in CSS px from the window's top. */
export interface FreeHeight {
  bottom: number;
}

/** Scrolls so that a range stands in the middle of the free part of the window. */
export function scrollToRange(range: Range, free: FreeHeight): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const frame = range.startContainer.ownerDocument;
  if (frame && frame !== document) {
    // The browser alone can scroll a frame and all that is around it at once.
    const behavior = calm ? 'instant' : 'smooth';
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
    return;
  }
  for (const box of scrollersAround(range)) {
    const { top, height } = box.getBoundingClientRect();
    box.scrollBy({ top: range.getBoundingClientRect().top - top - height / 2, behavior: 'instant' });
  }
  const { top, height } = range.getBoundingClientRect();
  if (top === 0 && height === 0) return;
  window.scrollBy({ top: middle(top, height, free), behavior: calm ? 'instant' : 'smooth' });
}

/** Whether a range can be read where the window stands now. */
export function isInView(range: Range, free: FreeHeight): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const owner = range.startContainer.ownerDocument ?? document;
  const { top: shift } = offsetOf(owner);
  const height = owner.defaultView?.innerHeight ?? innerHeight;
  return top >= 0 && bottom <= height && top + shift >= 0 && bottom + shift <= free.bottom;
}

/** How far to scroll; a long range is shown from its beginning. */
const middle = (top: number, height: number, free: FreeHeight) =>
  height > free.bottom * 0.8 ? top - free.bottom * 0.1 : top + height / 2 - free.bottom / 2;

function scrollersAround(range: Range): Element[] {
  const found: Element[] = [];
  const root = document.scrollingElement;
  for (let box = range.startContainer.parentElement; box && box !== root; box = box.parentElement) {
    if (box === document.body || box.scrollHeight <= box.clientHeight + 1) continue;
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) found.push(box);
  }
  return found;
}
