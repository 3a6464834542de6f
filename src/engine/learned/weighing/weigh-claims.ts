import { SAYING, verbListedAs } from '../cue-lexicon.ts';
import type { RoleReading } from '../read-roles.ts';
import { logistic, sumOfTrees, type Trees } from '../trees.ts';
import type { Words } from '../words.ts';
import { type Choice, isOfRules } from './choose-reading.ts';
import { type Claimant, type Claimed, claimedBy, withoutItself } from './claimed.ts';
import { overlapOf, sizeOf } from './places.ts';
import { READING_FEATURES, readingFeatures } from './reading-features.ts';

/** Those of the reading, how it was chosen, and its strongest rival. */
export const CLAIM_FEATURES = READING_FEATURES + 7;

/** Rivals are sought among so many cues before and after. */
const NEIGHBOURS = 5;

const claimantOf = ({ candidate, reading }: Choice): Claimant => ({ cue: candidate.cue, reading });

/** What the chosen readings claim, taken together. */
export const claimedByChoices = (length: number, choices: readonly Choice[]): Claimed =>
  claimedBy(length, choices.map(claimantOf));

/**
 * Log-odds by which a claim is likelier that a source makes with a listed verb of speech, as the rules read it too:
 * such claims hold in all fields of news, and the weights were learned from one.
 */
const PLAIN_SPEECH = 1;

/** How likely the choice at `index` is right, seen beside all others: 0 to 1. */
export function confidenceOf(
  ranking: Trees,
  words: Words,
  choices: readonly Choice[],
  index: number,
  claimed: Claimed,
): number {
  const plain = isPlainSpeech(words, choices[index]!) ? PLAIN_SPEECH : 0;
  return logistic(sumOfTrees(ranking, claimFeatures(words, choices, index, claimed)) + plain);
}

function isPlainSpeech(words: Words, { candidate, reading }: Choice): boolean {
  if (!reading.source || !isOfRules(candidate, reading)) return false;
  const { first, last } = reading.cue ?? candidate.cue;
  return words.listed.subarray(first, last).some((listed) => verbListedAs(listed) === SAYING);
}

/** The features of a chosen reading as one claim among others. */
export function claimFeatures(
  words: Words,
  choices: readonly Choice[],
  index: number,
  claimed: Claimed,
): Float32Array {
  const choice = choices[index]!;
  const { candidate, rank, score, lead } = choice;
  const row = new Float32Array(CLAIM_FEATURES);
  const look = () => readingFeatures(words, candidate, claimed, rank, rank + 1);
  row.set(withoutItself(claimed, claimantOf(choice), look));
  const rival = strongestRival(choices, index);
  row.set(
    [
      score,
      lead,
      claimed.role[candidate.cue.first]!,
      rival?.likeness ?? 0,
      rival ? rival.choice.score : -20,
      rival ? rival.choice.candidate.cue.probability : 0,
      rival ? rival.choice.candidate.cue.first - candidate.cue.first : 0,
    ],
    READING_FEATURES,
  );
  return row;
}

/** The neighbour whose content is most like this one's. */
function strongestRival(
  choices: readonly Choice[],
  index: number,
): { choice: Choice; likeness: number } | null {
  const { content } = choices[index]!.reading;
  let found: { choice: Choice; likeness: number } | null = null;
  const last = Math.min(choices.length - 1, index + NEIGHBOURS);
  for (let i = Math.max(0, index - NEIGHBOURS); i <= last; i++) {
    if (i === index) continue;
    const choice = choices[i]!;
    const likeness = likenessOf(content, choice.reading.content);
    if (likeness > (found?.likeness ?? 0)) found = { choice, likeness };
  }
  return found;
}

function likenessOf(a: RoleReading['content'], b: RoleReading['content']): number {
  const both = overlapOf(a, b);
  return both === 0 ? 0 : both / (sizeOf(a) + sizeOf(b) - both);
}
