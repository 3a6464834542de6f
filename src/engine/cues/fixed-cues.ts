import { nounCues, prepositionalCues } from '../lexicon/en/fixed-cues.ts';
import { possessivePronouns } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import type { FoundCue } from './cue.ts';

const NO_FRAMES: FoundCue['takes'] = new Set();
const POSSESSIVE = /(?:['’]s|s['’])$/;

/** "According to" and its like, beginning at token `i`, or null. */
export function prepositionalCueAt(reading: Reading, i: number): FoundCue | null {
  for (const { words, stance } of prepositionalCues) {
    if (!words.every((word, k) => reading.lower(i + k) === word)) continue;
    const last = i + words.length;
    return {
      first: i,
      last,
      head: i,
      kind: 'preposition',
      form: 'finite',
      type: 'statement',
      stance,
      takes: NO_FRAMES,
    };
  }
  return null;
}

const nouns = new Map(
  nounCues.flatMap(({ nouns: list, ...entry }) => list.split(/\s+/).map((noun) => [noun, entry] as const)),
);

/** A noun that attributes what follows to its possessor ("the minister's claim that …"), at token `i`, or null. */
export function nounCueAt(reading: Reading, i: number): FoundCue | null {
  const entry = nouns.get(reading.lower(i));
  if (!entry || reading.lower(i + 1) !== 'that') return null;
  let owner = i - 1;
  if (reading.part(owner) === 'adjective') owner--;
  const owned = possessivePronouns.has(reading.lower(owner)) || POSSESSIVE.test(reading.text(owner));
  if (!owned) return null;
  return { first: i, last: i + 1, head: i, kind: 'noun', form: 'finite', ...entry, takes: NO_FRAMES };
}
