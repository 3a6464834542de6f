/**
 * Makes a change to the page's layout without moving the lines that the reader has in view: the letter at the
 * middle of the window's upper half stays where it is.
 */
export function keepingPlace(change: () => void): void {
  const anchor = window.scrollY > 0 ? letterInView() : null;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  if (!anchor) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}

function letterInView(): Range | null {
  for (const [across, down] of [
    [0.35, 0.25],
    [0.5, 0.25],
    [0.35, 0.4],
    [0.25, 0.5],
  ] as const) {
    const caret = document.caretPositionFromPoint(innerWidth * across, innerHeight * down);
    if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) continue;
    const range = document.createRange();
    range.setStart(caret.offsetNode, caret.offset);
    range.collapse(true);
    if (range.getClientRects().length > 0) return range;
  }
  return null;
}
