import type { FoundCue } from '../cues/cue.ts';
import { possessivePronouns } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import { confidence } from './confidence.ts';
import { contentAfter, contentBefore, trim } from './content.ts';
import { type Context, claimOf } from './context.ts';
import { isNominal } from './noun-phrase.ts';
import type { Place } from './place.ts';
import { resumedClause } from './resumed.ts';
import type { FoundClaim } from './roles.ts';
import { sourceToComma } from './source-after.ts';

/** "According to X, …" and "…, according to X". */
export function readPreposition(reading: Reading, cue: FoundCue, context: Context): FoundClaim | null {
  const { place } = context;
  const leads = trim(reading, { first: place.first, last: cue.first }) === null;
  const source = leads ? sourceLeading(reading, cue, place) : sourceToComma(reading, cue.last, place.last);
  if (!source) return null;
  if (!leads) {
    const before = contentBefore(reading, cue.first, place, place.first);
    return claimOf(
      cue,
      source,
      [before, resumedClause(reading, source.last, context)],
      confidence.accordingTo,
    );
  }
  let start = source.last;
  while (start < place.last && reading.text(start) !== ',') start++;
  return claimOf(
    cue,
    source,
    [contentAfter(reading, start + 1, place, context.later)],
    confidence.accordingTo,
  );
}

/** "According to X, …": X goes to the first comma, or further where it has an appositive. */
function sourceLeading(reading: Reading, cue: FoundCue, place: Place): Stretch | null {
  let comma = cue.last;
  while (comma < place.last && reading.text(comma) !== ',') comma++;
  return sourceToComma(reading, cue.last, comma);
}

/** "The minister's claim that …". */
export function readNoun(reading: Reading, cue: FoundCue, context: Context): FoundClaim | null {
  const { place } = context;
  let owner = cue.first - 1;
  if (reading.part(owner) === 'adjective') owner--;
  let first = owner;
  const isPronoun = possessivePronouns.has(reading.lower(owner));
  while (!isPronoun && first > place.first && isNominal(reading, first - 1)) first--;
  const content = contentAfter(reading, cue.last + 1, place, context.later);
  return claimOf(cue, { first, last: owner + 1 }, [content], confidence.noun);
}
