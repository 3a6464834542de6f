import type { FoundCue } from '../cues/cue.ts';
import type { Reading } from '../reading.ts';
import { readCue } from './read-cue.ts';
import type { FoundClaim, RoleStage } from './roles.ts';
import { subjectBefore } from './subject.ts';

/** Reads source and content off the sentence around each cue. */
export const ruleRoles: RoleStage = {
  assign(reading: Reading, _paragraph: number, cues: FoundCue[]): FoundClaim[] {
    const claims: FoundClaim[] = [];
    cues.forEach((cue, index) => {
      const last = claims.at(-1);
      if (last && covers(last, cue.head) && !isParenthetical(reading, cue)) return;
      const near = last?.cue && reading.sentence(last.cue.head) === reading.sentence(cue.head) ? last : null;
      const later = cues.slice(index + 1, index + 1 + MOST_LATER);
      const found = readCue(reading, cue, { later, previous: near });
      if (!found) return;
      // What the content of a later cue takes in was only part of what is said there.
      while (claims.length > 0 && isTakenIn(claims.at(-1), found)) claims.pop();
      claims.push(found);
    });
    return claims;
  },
};

/** Cues further on than this stand in other sentences. */
const MOST_LATER = 40;

/** "Soldiers asked her to leave, she said;": an attribution at the end of a clause, of all that stands before it. */
function isParenthetical(reading: Reading, cue: FoundCue): boolean {
  if (!cue.takes.has('after') || !/^[.;]$/.test(reading.text(cue.last))) return false;
  const floor = reading.document.sentences[reading.sentence(cue.head)]?.first ?? cue.first;
  const subject = subjectBefore(reading, cue.first, floor);
  return subject?.link === 'direct' && reading.text(subject.first - 1) === ',';
}

function isTakenIn(claim: FoundClaim | undefined, by: FoundClaim): boolean {
  return claim?.cue ? covers(by, claim.cue.head) : false;
}

function covers(claim: FoundClaim, token: number): boolean {
  return claim.content.some(({ first, last }) => token >= first && token < last);
}
