type Axis = 'vertical' | 'horizontal';

/**
 * Where a key leads in a row of things; null if it leads nowhere. Up and down have j and k beside them; left and
 * right follow the direction of writing.
 */
export function nextIndex(event: KeyboardEvent, at: number, length: number, axis: Axis): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || length === 0) return null;
  const step = stepOf(event, axis);
  if (step !== null) return Math.min(length - 1, Math.max(0, at + step));
  if (event.key === 'Home') return 0;
  return event.key === 'End' ? length - 1 : null;
}

function stepOf({ key, currentTarget }: KeyboardEvent, axis: Axis): number | null {
  if (axis === 'vertical')
    return key === 'ArrowDown' || key === 'j' ? 1 : key === 'ArrowUp' || key === 'k' ? -1 : null;
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return null;
  const leftwards = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  return (key === 'ArrowRight') !== leftwards ? 1 : -1;
}

/** Whether a key is the letters of someone who writes. */
export const isWriting = ({ target }: Event): boolean =>
  target instanceof Element && target.matches('input, textarea, select');
