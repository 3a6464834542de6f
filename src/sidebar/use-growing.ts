import { useEffect, useState } from 'preact/hooks';

/** About as many as a screen shows. */
const FIRST = 8;
/** Few enough to be drawn in a moment, many enough that little is painted twice. */
const STEP = 60;

/**
 * How many of many things are drawn: some at once, the rest in steps between which the page has its turn.
 * @param needed the index of one that must be there; -1 for none.
 */
export function useGrowing(total: number, needed: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  const enough = Math.max(drawn, needed + 1);
  useEffect(() => {
    if (enough >= total) return undefined;
    const timer = setTimeout(() => setDrawn(enough + STEP));
    return () => clearTimeout(timer);
  }, [enough, total]);
  return enough;
}
