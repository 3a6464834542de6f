import { personalPronouns } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import { isApart } from './clause.ts';
import { holdsWord, isAccusing, type LinkableClaim } from './linkable.ts';
import type { FoundMarker } from './marker.ts';
import { speakOfTheSame } from './overlap.ts';
import { pointedAt } from './pointed-at.ts';
import { indexes, inReach, lastOf, SENTENCES, sentencesApart } from './reach.ts';

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
  const past = near.filter(
    (one) => one.first < marker.first && !isReported(reading, one, marker) && !isPointing(one, marker),
  );
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

/** Are the marker's pointing words what is claimed ("called those claims baseless")? They mean another claim. */
const isPointing = ({ claim }: LinkableClaim, { about }: FoundMarker): boolean =>
  about.how === 'pointer' && claim.content.some(({ first }) => first === about.pointer.first);

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
