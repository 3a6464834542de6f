import { accusations, figureNouns, recordNouns } from '../lexicon/en/markers.ts';
import type { Reading } from '../reading.ts';
import type { FoundClaim } from '../roles/roles.ts';
import type { Stretch } from '../text/document.ts';

/** A claim as markers may speak of it; in text order, `index` is its place there. */
export interface LinkableClaim {
  index: number;
  claim: FoundClaim;
  /** Who makes it, the same for all mentions; null where the text names none. */
  speaker: string | null;
  /** The speaker's name; empty where the text names none. */
  name: string;
  /** Its first token: of source, cue or content. */
  first: number;
}

const ACCUSING = /^(?:accus|alleg|charg|claim|blam|suggest|insinuat|report)/;
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|millions?|half|third|quarter|percent)$/;

export const isAccusing = (reading: Reading, { cue }: FoundClaim): boolean =>
  cue !== null && (cue.stance === 'doubt' || ACCUSING.test(reading.lower(cue.head)));

/** Does a noun that points to a claim fit this one: "the figure" one with a number, "the video" one that speaks of it? */
export function fitsNoun(reading: Reading, { claim }: LinkableClaim, noun: string): boolean {
  if (figureNouns.has(noun))
    return anyToken(
      claim.content,
      (i) => reading.token(i).kind === 'number' || NUMBER_WORD.test(reading.lower(i)),
    );
  if (accusations.has(noun)) return isAccusing(reading, claim);
  if (recordNouns.has(noun)) {
    const stem = noun.replace(/s$/, '');
    const parts = claim.source ? [claim.source, ...claim.content] : claim.content;
    return anyToken(parts, (i) => reading.lower(i).replace(/s$/, '') === stem);
  }
  return true;
}

/** Do the claim's own words hold one of these (lower case)? */
export const holdsWord = (reading: Reading, claim: FoundClaim, words: ReadonlySet<string>): boolean =>
  anyToken(claim.content, (i) => words.has(reading.lower(i).replace(/['’]s$/, '')));

function anyToken(parts: readonly Stretch[], test: (token: number) => boolean): boolean {
  for (const { first, last } of parts) for (let i = first; i < last; i++) if (test(i)) return true;
  return false;
}
