import type { ClaimStage } from './analyze.ts';
import { lexiconCues } from './cues/lexicon-cues.ts';
import type { Reading } from './reading.ts';
import type { FoundClaim } from './roles/roles.ts';
import { ruleRoles } from './roles/rule-roles.ts';
import type { Steps } from './steps.ts';

/** Tokens read between two steps: some tens of milliseconds. */
const STEP = 400;

/** Finds the claims of a text by word lists and rules alone. */
export function* ruleClaims(reading: Reading): Steps<FoundClaim[]> {
  const { paragraphs, tokens } = reading.document;
  const found: FoundClaim[] = [];
  let next = STEP;
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const claim of ruleRoles.assign(reading, index, lexiconCues.find(reading, index))) found.push(claim);
    if (paragraph.last < next) continue;
    next = paragraph.last + STEP;
    yield paragraph.last / tokens.length;
  }
  return found;
}

export const ruleStage: ClaimStage = { find: ruleClaims, defaultConfidence: 0.3 };
