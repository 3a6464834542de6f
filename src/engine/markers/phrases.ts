import { claimNouns, markerPhrases } from '../lexicon/en/markers.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import type { MarkerKind } from '../types.ts';

/** `null` stands for up to three words of any kind. */
type Pattern = (ReadonlySet<string> | null)[];

const MOST_SKIPPED = 3;

/** A phrase found in a text. */
export interface MatchedPhrase extends Stretch {
  kind: MarkerKind;
  /** What its subject is: who verifies, what is spoken of, or neither. */
  subject: (typeof markerPhrases)[number]['subject'];
  /** It speaks of a confirmation, which may come from somebody. */
  confirms: boolean;
}

type Known = Pick<MatchedPhrase, 'kind' | 'subject'> & { pattern: Pattern };

const setOfPlace = (place: string): ReadonlySet<string> | null => {
  if (place === '…') return null;
  return place === 'NOUN' ? claimNouns : new Set(place.split('|'));
};

const patterns = new Map<string, Known[]>();
for (const { kind, subject, phrases } of markerPhrases) {
  for (const phrase of phrases) {
    const pattern = phrase.split(' ').map(setOfPlace);
    for (const word of pattern[0] ?? []) {
      const list = patterns.get(word);
      if (list) list.push({ kind, subject, pattern });
      else patterns.set(word, [{ kind, subject, pattern }]);
    }
  }
}

/** The longest marker phrase that begins at token `i` and ends before `limit`, or null. */
export function phraseAt(reading: Reading, i: number, limit: number): MatchedPhrase | null {
  let best: MatchedPhrase | null = null;
  for (const { kind, subject, pattern } of patterns.get(reading.lower(i)) ?? []) {
    const last = match(reading, pattern, 1, i + 1, limit);
    if (last === null || (best && last <= best.last)) continue;
    const confirms = /^(?:confirmation|verification|corroboration)$/.test(reading.lower(last - 1));
    best = { kind, subject, first: i, last, confirms };
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
