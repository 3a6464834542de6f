import { personalPronouns } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import { endsClause } from './clause.ts';
import { fitsNoun, holdsWord, isAccusing, type LinkableClaim } from './linkable.ts';
import type { FoundMarker, Pointer } from './marker.ts';
import { speakOfTheSame } from './overlap.ts';

/** "The claim" was made no more than so many paragraphs or sentences before. */
const PARAGRAPHS = 3;
const SENTENCES = 8;
/** "That" and "it" point no further back, in sentences. */
const PRONOUN = 2;
/** More claims than these are not looked at. */
const MOST = 40;

/** Who a marker's verifier is. */
export interface Verifier {
  speaker: string;
  /** Words of the name, in lower case. */
  words: ReadonlySet<string>;
}

/**
 * The claims that a marker speaks of, as indexes into `claims` (in text order): what its pointing words refer to, in
 * its sentence or shortly before; none where that is not clear.
 */
export function linkMarker(
  reading: Reading,
  marker: FoundMarker,
  verifier: Verifier | null,
  claims: readonly LinkableClaim[],
): number[] {
  const near = nearClaims(reading, marker, claims);
  const sourced = near.filter(({ claim }) => claim.source && overlaps(claim.source, marker));
  const { about } = marker;
  const adjective = about.how === 'pointer' && overlaps(about.pointer, marker.phrase);
  const sourceOfIts = sourced.filter(
    ({ claim }) => claim.source !== null && !isVerifier(claim.source, marker),
  );
  if (sourceOfIts.length > 0 && (about.how === 'here' || adjective)) return indexes(sourceOfIts);
  const past = near.filter((one) => one.first < marker.first && !isReported(reading, one, marker));
  const others = past.filter(({ speaker }) => !verifier || speaker !== verifier.speaker);
  const own = near.filter(({ claim }) => claim.cue && within(claim.cue.head, marker.phrase));
  switch (about.how) {
    case 'here':
      return hereOf(reading, marker, near, past);
    case 'pointer': {
      const found = pointedAt(reading, marker, about.pointer, others);
      // A pronoun may have been taken for the wrong one of two.
      const unsure = found.length === 0 && isPronoun(reading, marker.verifier);
      const more = unsure ? pointedAt(reading, marker, about.pointer, past) : found;
      return more.length > 0 ? more : indexes(own);
    }
    case 'guilt': {
      const found = guiltOf(reading, marker, verifier, others);
      return found.length > 0 ? found : indexes(own);
    }
    case 'own': {
      const content = own[0]?.claim.content ?? [{ first: marker.phrase.last, last: marker.last }];
      const same = inReach(reading, marker, others, SENTENCES).filter((one) =>
        speakOfTheSame(reading, content, one.claim.content),
      );
      return indexes([...same.slice(-1), ...own]);
    }
    default:
      return indexes(own);
  }
}

const indexes = (claims: readonly LinkableClaim[]): number[] =>
  [...new Set(claims.map(({ index }) => index))].sort((a, b) => a - b);
const isPronoun = (reading: Reading, verifier: Stretch | null): boolean =>
  verifier !== null &&
  verifier.last - verifier.first === 1 &&
  personalPronouns.has(reading.lower(verifier.first));
const within = (token: number, { first, last }: Stretch): boolean => token >= first && token < last;
const overlaps = (a: Stretch, b: Stretch): boolean => a.first < b.last && b.first < a.last;
const isVerifier = (source: Stretch, { verifier }: FoundMarker): boolean =>
  verifier !== null && overlaps(source, verifier);

/** The claims around a marker: from some before it to the end of its sentence, in text order. */
function nearClaims(
  reading: Reading,
  marker: FoundMarker,
  claims: readonly LinkableClaim[],
): LinkableClaim[] {
  const end = reading.document.sentences[reading.sentence(marker.first)]?.last ?? marker.last;
  let [low, high] = [0, claims.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle]?.first ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return claims.slice(Math.max(0, low - MOST), low);
}

/** Does the marker stand in the claim's words, as part of what is claimed ("said the report could not be verified")? */
function isReported(reading: Reading, { claim }: LinkableClaim, marker: FoundMarker): boolean {
  const around = claim.content.find((part) => within(marker.first, part));
  return around !== undefined && !isApart(reading, around.first, marker.first);
}

/** Is token `i` set off from what stands before it, by a mark or a conjunction after one? */
export function isApart(reading: Reading, floor: number, i: number): boolean {
  let before = i - 1;
  if (/^(?:but|although|though|while|whereas|and|yet|in|which)$/.test(reading.lower(before))) before--;
  // What begins with a conjunction after a mark is apart from all that stands before it.
  if (before < floor) return before < i - 1 && reading.isMark(before);
  return (
    endsClause(reading, before) ||
    /^(?:but|although|though|without|which)$/.test(reading.lower(i - 1)) ||
    /^(?:without|which)$/.test(reading.lower(i))
  );
}

const sentencesApart = (reading: Reading, one: LinkableClaim, marker: FoundMarker): number =>
  reading.sentence(marker.first) - reading.sentence(lastOf(one) - 1);

function lastOf({ claim, first }: LinkableClaim): number {
  return Math.max(claim.cue?.last ?? 0, claim.content.at(-1)?.last ?? 0, first + 1);
}

const paragraphOf = (reading: Reading, i: number): number =>
  reading.document.sentences[reading.sentence(i)]?.paragraph ?? -1;

/** The statements that may be meant, no further back than `sentences`. */
function inReach(
  reading: Reading,
  marker: FoundMarker,
  claims: readonly LinkableClaim[],
  sentences: number,
): LinkableClaim[] {
  const paragraph = paragraphOf(reading, marker.first);
  return claims.filter(
    (one) =>
      sentencesApart(reading, one, marker) <= sentences &&
      paragraph - paragraphOf(reading, lastOf(one) - 1) <= PARAGRAPHS,
  );
}

/** "…, a claim that she denies": the last claim before it in its sentence, else the one after it, else the last one. */
function hereOf(
  reading: Reading,
  marker: FoundMarker,
  near: readonly LinkableClaim[],
  past: readonly LinkableClaim[],
): number[] {
  const sentence = reading.sentence(marker.first);
  const here = near.filter(({ first }) => reading.sentence(first) === sentence);
  const before = past.filter((one) => sentencesApart(reading, one, marker) === 0);
  const found = before.at(-1) ?? here.find((one) => lastOf(one) > marker.first);
  if (found) return [found.index];
  const last = past.at(-1);
  return last && sentencesApart(reading, last, marker) <= 1 ? [last.index] : [];
}

function pointedAt(
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
  const paragraph = paragraphOf(reading, last.first);
  const unit = fitting.filter(({ first }) => paragraphOf(reading, first) === paragraph);
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

/** "Denied any wrongdoing": the last claim that accuses, or that speaks of who denies. */
function guiltOf(
  reading: Reading,
  marker: FoundMarker,
  verifier: Verifier | null,
  claims: readonly LinkableClaim[],
): number[] {
  const found = inReach(reading, marker, claims, SENTENCES).filter(
    ({ claim }) => isAccusing(reading, claim) || (verifier && holdsWord(reading, claim, verifier.words)),
  );
  return indexes(found.slice(-1));
}
