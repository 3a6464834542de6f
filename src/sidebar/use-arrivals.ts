import type { RefObject } from 'preact';
import { useReducer, useRef } from 'preact/hooks';
import type { LivingClaim } from '../living/types.ts';
import type { Selected } from './props.ts';

/** Claims that came while the list was read. */
export interface Arrivals {
  /** The list without what is held back. */
  shown: readonly LivingClaim[];
  /** How many are held back, as they would move what the reader looks at. */
  count: number;
  /** Lists them. */
  open(): void;
}

/**
 * Holds back what comes in above the last card in view, until the reader asks for it; what comes in below is listed
 * at once.
 * @param all the claims, whatever is filtered. @param claims those that pass the filters. @param list the element that scrolls.
 */
export function useArrivals(
  all: readonly LivingClaim[],
  claims: readonly LivingClaim[],
  selected: Selected | null,
  list: RefObject<HTMLElement | null>,
): Arrivals {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const seen = useRef<readonly LivingClaim[]>(all);
  const held = useRef<ReadonlySet<string>>(new Set());
  if (seen.current !== all) {
    const known = new Set(seen.current.map(({ id }) => id));
    const fresh = all.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    const order = claims.map(({ id }) => id);
    const still = [...held.current].filter((id) => all.some((claim) => claim.id === id));
    held.current = new Set([
      ...still,
      ...above(order, fresh, fresh.length > 0 ? lastInView(list.current) : null),
    ]);
    seen.current = all;
  }
  // What is picked in the page is shown, and all that came with it.
  if (selected && held.current.has(selected.id)) held.current = new Set();
  const isShown = ({ id }: LivingClaim) => !held.current.has(id);
  return {
    shown: held.current.size === 0 ? claims : claims.filter(isShown),
    count: held.current.size,
    open() {
      const [first] = held.current;
      held.current = new Set();
      draw(0);
      // The button is gone with its words: the reader goes on from the first of what it has brought.
      if (first !== undefined) setTimeout(() => cardIn(list.current, first)?.focus());
    },
  };
}

/** Those of the fresh ones that come before a card in the order of the list. */
export function above(order: readonly string[], fresh: readonly string[], card: string | null): string[] {
  const limit = card === null ? -1 : order.indexOf(card);
  return fresh.filter((id) => order.includes(id) && order.indexOf(id) < limit);
}

/** The id of the last card that can be seen, if only in part; null where there is none. */
function lastInView(list: HTMLElement | null): string | null {
  if (!list) return null;
  const { bottom } = list.getBoundingClientRect();
  const cards = [...list.querySelectorAll<HTMLElement>('[data-id]')];
  return cards.findLast((card) => card.getBoundingClientRect().top < bottom)?.dataset.id ?? null;
}

const cardIn = (list: HTMLElement | null, id: string): HTMLElement | undefined =>
  [...(list?.querySelectorAll<HTMLElement>('[data-id]') ?? [])].find((card) => card.dataset.id === id);
