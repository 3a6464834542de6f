import { around, type Box, clamp, overlap, passageOf } from './boxes.ts';

/** Where a claim stands, line by line. */
export interface Lines {
  /** The marked words: the card never lies on them. */
  words: readonly Box[];
  /** What belongs to them (source, cue, words of doubt): it does not lie on these where it can be helped. */
  parts: readonly Box[];
}

/** What a card is placed by; all in CSS px of the window. */
export interface Surroundings extends Lines {
  /** Where the reader pointed; null where they came by the keyboard. */
  at: { x: number; y: number } | null;
  card: { width: number; height: number };
  window: Box;
  /** The part of the window that the sidebar leaves free. */
  free: Box;
}

/** Where a card goes; one that is higher than `maxHeight` scrolls. */
export interface Spot {
  left: number;
  top: number;
  maxHeight: number;
}

/** Between the card and the words, and between the card and the window's edge. */
const GAP = 8;
/** Less of a card than this says nothing. */
const LEAST_HEIGHT = 112;

/**
 * Finds a place for a card: below the passage pointed at, above it, clear of all that is marked; else smaller; else
 * beside the words; else over the sidebar. Null while none of the words are in the window.
 */
export function placeCard(surroundings: Surroundings): Spot | null {
  const { window, free } = surroundings;
  const words = surroundings.words.filter((box) => overlap(box, window));
  const first = nearest(words, surroundings.at);
  if (!first) return null;
  const parts = surroundings.parts.filter((box) => overlap(box, window));
  const all = [...words, ...parts];
  const line = first.bottom - first.top;
  const near = around(passageOf(first, all, line)) as Box;
  const mine = around(passageOf(first, words, line)) as Box;
  const x = clamp(surroundings.at?.x ?? first.left, first.left, first.right) - 3 * GAP;
  const inFull = { ...surroundings, x, room: surroundings.card.height };
  const squeezed = { ...inFull, room: Math.min(LEAST_HEIGHT, surroundings.card.height) };
  return (
    aboveOrBelow(near, all, free, inFull) ??
    aboveOrBelow(around(all) as Box, all, free, inFull) ??
    aboveOrBelow(mine, words, free, inFull) ??
    aboveOrBelow(near, words, window, inFull) ??
    aboveOrBelow(mine, words, free, squeezed) ??
    aboveOrBelow(mine, words, window, squeezed) ??
    beside(words, free, inFull) ??
    beside(words, window, inFull) ??
    atTheEdge(inFull)
  );
}

interface Fit {
  card: { width: number; height: number };
  x: number;
  /** The height that there must be room for. */
  room: number;
  window: Box;
}

function aboveOrBelow(passage: Box, taken: readonly Box[], area: Box, { card, x, room }: Fit): Spot | null {
  const left = clamp(x, area.left + GAP, Math.max(area.left + GAP, area.right - GAP - card.width));
  const spots = [
    { top: passage.bottom + GAP, bottom: area.bottom - GAP, fromTop: true },
    { top: area.top + GAP, bottom: passage.top - GAP, fromTop: false },
  ];
  for (const { top, bottom, fromTop } of spots) {
    const height = Math.min(card.height, bottom - top);
    if (height < room) continue;
    const spot = { left, top: fromTop ? top : bottom - height, maxHeight: height };
    if (isClear(spot, card.width, taken)) return spot;
  }
  return null;
}

function beside(words: readonly Box[], area: Box, { card, room, window }: Fit): Spot | null {
  const whole = around(words) as Box;
  const maxHeight = Math.min(card.height, window.bottom - window.top - 2 * GAP);
  const top = clamp(whole.top, window.top + GAP, window.bottom - GAP - maxHeight);
  for (const left of [whole.right + GAP, whole.left - GAP - card.width, area.right - GAP - card.width]) {
    const fits = left >= area.left + GAP && left + card.width <= area.right - GAP;
    const spot = { left, top, maxHeight };
    if (fits && maxHeight >= Math.min(room, LEAST_HEIGHT) && isClear(spot, card.width, words)) return spot;
  }
  return null;
}

/** Words that fill the whole window leave no place: then the card is a strip at its lower edge. */
function atTheEdge({ card, x, window }: Fit): Spot {
  const maxHeight = Math.min(card.height, LEAST_HEIGHT);
  const left = clamp(x, window.left + GAP, Math.max(window.left + GAP, window.right - GAP - card.width));
  return { left, top: window.bottom - GAP - maxHeight, maxHeight };
}

const isClear = ({ left, top, maxHeight }: Spot, width: number, taken: readonly Box[]): boolean => {
  const box = { left, top, right: left + width, bottom: top + maxHeight };
  return !taken.some((other) => overlap(box, other));
};

/** The line that the reader points at, or the first. */
function nearest(words: readonly Box[], at: { x: number; y: number } | null): Box | undefined {
  if (!at) return words[0];
  const away = ({ left, right, top, bottom }: Box) =>
    Math.hypot(at.x - clamp(at.x, left, right), at.y - clamp(at.y, top, bottom));
  return [...words].sort((a, b) => away(a) - away(b))[0];
}
