import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import { fitsNoun, type LinkableClaim } from './linkable.ts';
import type { FoundMarker, Pointer } from './marker.ts';
import { indexes, inReach, SENTENCES } from './reach.ts';

/** "That" and "it" point no further back, in sentences. */
const PRONOUN = 2;

/** The claims that a pointing phrase means: the last one that fits its noun, or where it is plural those beside it too. */
export function pointedAt(
  reading: Reading,
  marker: FoundMarker,
  pointer: Pointer,
  claims: readonly LinkableClaim[],
): number[] {
  const pronoun = /^(?:it|that|this|them|these|those|both|they|either|which)$/.test(pointer.noun);
  // Whose claim it is tells enough to look further back.
  const reachable = pointer.owner
    ? ownedBy(reading, claims, pointer.owner)
    : inReach(reading, marker, claims, pronoun ? PRONOUN : SENTENCES);
  const stated = prefer(
    reachable,
    ({ claim }) => claim.cue?.type !== 'attitude' && claim.cue?.stance !== 'denial',
  );
  const fitting = prefer(stated, (one) => fitsNoun(reading, one, pointer.noun));
  const last = fitting.at(-1);
  if (!last) return [];
  if (/^(?:both|neither|either)$/.test(reading.lower(pointer.first))) return indexes(fitting.slice(-2));
  if (!pointer.plural) return [last.index];
  const paragraph = reading.paragraph(last.first);
  const unit = fitting.filter(({ first }) => reading.paragraph(first) === paragraph);
  const personal = /^(?:his|her|their|its)$/.test(reading.lower(pointer.first));
  return indexes(personal ? unit.filter(({ speaker }) => speaker === last.speaker) : unit);
}

/** Those that pass, or all where none does. */
function prefer(
  claims: readonly LinkableClaim[],
  test: (one: LinkableClaim) => boolean,
): readonly LinkableClaim[] {
  const passing = claims.filter(test);
  return passing.length > 0 ? passing : claims;
}

/** "The minister's claim": those of the speakers that the owner's noun names or describes. */
function ownedBy(
  reading: Reading,
  claims: readonly LinkableClaim[],
  owner: Stretch,
): readonly LinkableClaim[] {
  const apart = reading.isMark(owner.last - 1) ? 2 : 1;
  const word = withoutPossessive(reading.lower(owner.last - apart));
  const speakers = new Set<string>();
  for (const { claim, speaker, name } of claims) {
    const { first, last } = claim.source ?? { first: 0, last: 0 };
    let holds = name.toLowerCase().split(/\s+/).includes(word);
    for (let i = first; i < last && !holds; i++) holds = withoutPossessive(reading.lower(i)) === word;
    if (holds && speaker) speakers.add(speaker);
  }
  return claims.filter(({ speaker }) => speaker !== null && speakers.has(speaker));
}

const withoutPossessive = (word: string): string => word.replace(/['’]s?$/, '');
