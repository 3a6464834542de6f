import type { Analysis } from '../engine/types.ts';
import type { Stretch } from '../selectors/text-quote.ts';

/** Letters on either side of a claim in which its cue is looked for. */
const REACH = 120;

const away = (a: Stretch, b: Stretch) => Math.max(a.start - b.end, b.start - a.end, 0);

/** Where words stand nearest to a stretch; undefined where the text does not have them. */
export function placeNear(text: string, words: string, near: Stretch): Stretch | undefined {
  const places: Stretch[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places.sort((a, b) => away(a, near) - away(b, near))[0];
}

/** The cue that a claim most likely has: the nearest of the article’s cues beside it; '' where there is none. */
export function cueNear({ text, claims }: Analysis, stretch: Stretch): string {
  const cues = new Set(claims.flatMap(({ cue }) => cue?.text ?? []));
  const found = [...cues].flatMap((words) => {
    const place = wholeWordNear(text, words, stretch);
    if (!place || away(place, stretch) > REACH) return [];
    const between = text.slice(Math.min(place.end, stretch.end), Math.max(place.start, stretch.start));
    // A cue of another sentence is another claim's.
    return /[.!?]/.test(between) ? [] : [{ words, distance: away(place, stretch) }];
  });
  return found.sort((a, b) => a.distance - b.distance)[0]?.words ?? '';
}

function wholeWordNear(text: string, words: string, near: Stretch): Stretch | undefined {
  const from = Math.max(0, near.start - REACH - words.length);
  const around = text.slice(from, near.end + REACH + words.length);
  const isLetter = (letter: string | undefined) => letter !== undefined && /\p{L}/u.test(letter);
  const places: Stretch[] = [];
  for (let at = around.indexOf(words); at >= 0; at = around.indexOf(words, at + 1)) {
    if (isLetter(around[at - 1]) || isLetter(around[at + words.length])) continue;
    const place = { start: from + at, end: from + at + words.length };
    // What is said holds no cue of its own saying.
    if (place.end <= near.start || place.start >= near.end) places.push(place);
  }
  return places.sort((a, b) => away(a, near) - away(b, near))[0];
}
