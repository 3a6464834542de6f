import { markerPhrases } from '../lexicon/en/markers.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import type { MarkerKind } from '../types.ts';

/** `null` stands for up to three words of any kind. */
type Pattern = (ReadonlySet<string> | null)[];

const MOST_SKIPPED = 3;

const patterns = new Map<string, { kind: MarkerKind; pattern: Pattern }[]>();
for (const { kind, phrases } of markerPhrases) {
  for (const phrase of phrases) {
    const pattern = phrase.split(' ').map((place) => (place === '…' ? null : new Set(place.split('|'))));
    for (const word of pattern[0] ?? []) {
      const list = patterns.get(word);
      if (list) list.push({ kind, pattern });
      else patterns.set(word, [{ kind, pattern }]);
    }
  }
}

/** The longest marker phrase that begins at token `i` and ends before `limit`, or null. */
export function phraseAt(
  reading: Reading,
  i: number,
  limit: number,
): (Stretch & { kind: MarkerKind }) | null {
  let best: (Stretch & { kind: MarkerKind }) | null = null;
  for (const { kind, pattern } of patterns.get(reading.lower(i)) ?? []) {
    const last = match(reading, pattern, 1, i + 1, limit);
    if (last !== null && (!best || last > best.last)) best = { kind, first: i, last };
  }
  return best;
}

function match(reading: Reading, pattern: Pattern, place: number, at: number, limit: number): number | null {
  if (place === pattern.length) return at;
  if (at >= limit) return null;
  const words = pattern[place];
  if (words) return words.has(reading.lower(at)) ? match(reading, pattern, place + 1, at + 1, limit) : null;
  for (let skip = 0; skip <= MOST_SKIPPED && at + skip < limit; skip++) {
    if (skip > 0 && reading.isMark(at + skip - 1)) return null;
    const last = match(reading, pattern, place + 1, at + skip, limit);
    if (last !== null) return last;
  }
  return null;
}
