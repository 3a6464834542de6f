import type { ClaimStage } from '../analyze.ts';
import { oneForEachContent } from '../claims/apart.ts';
import { describeCue } from '../cues/describe-cue.ts';
import type { Reading } from '../reading.ts';
import type { FoundClaim } from '../roles/roles.ts';
import { ruleClaims } from '../rule-claims.ts';
import { type Steps, within } from '../steps.ts';
import type { Stretch } from '../text/document.ts';
import { likelyCues } from './likely-cues.ts';
import type { Model } from './model.ts';
import { type ProposedCue, proposeCues } from './propose-cues.ts';
import { type Candidate, RoleReader } from './read-roles.ts';
import { type Choice, chooseReading } from './weighing/choose-reading.ts';
import { type Claimant, claimedBy } from './weighing/claimed.ts';
import { claimedByChoices, confidenceOf } from './weighing/weigh-claims.ts';
import { withRules } from './with-rules.ts';
import type { Words } from './words.ts';

/** Sentences read for cues, and cues read for roles, between two steps. */
const STEP = 20;

/** Finds claims with learned weights, and with what the rules read as one voice among others. */
export const learnedStage = (model: Model): ClaimStage => ({
  find: (reading, words) => learnedClaims(model, reading, words),
  defaultConfidence: 0.3,
});

function* learnedClaims(model: Model, reading: Reading, words: Words): Steps<FoundClaim[]> {
  const { document } = reading;
  const chances = new Float32Array(words.length + 1);
  const cues = yield* within(
    inSteps(document.sentences, (sentence): ProposedCue[] =>
      proposeCues(model.cues, words, sentence, chances),
    ),
    0,
    0.3,
  );
  const roles = new RoleReader(model.roles, document, words, likelyCues(words.length, cues));
  const read = yield* within(
    inSteps(cues, (cue): Candidate[] => [roles.read(cue)]),
    0.3,
    0.6,
  );
  const rules = yield* within(ruleClaims(reading), 0.6, 0.9);
  const candidates = withRules(read, rules, chances).filter(({ readings }) => readings.length > 0);
  const firsts = claimedBy(words.length, candidates.map(firstOf));
  const choices = yield* within(
    inSteps(candidates, (candidate): Choice[] => [chooseReading(model.choice, words, candidate, firsts)]),
    0.9,
    0.96,
  );
  const claimed = claimedByChoices(words.length, choices);
  const confidences = yield* within(
    inSteps([...choices.keys()], (i) => [confidenceOf(model.ranking, words, choices, i, claimed)]),
    0.96,
    1,
  );
  const claims = choices.map(({ candidate, reading: chosen }, i) => ({
    cue: describeCue(reading, chosen.cue ?? candidate.cue),
    source: chosen.source && withoutMarks(reading, chosen.source),
    content: chosen.content.map((part) => withoutComplementizer(reading, part)),
    confidence: Math.round(confidences[i]! * 1000) / 1000,
  }));
  return oneForEachContent(claims);
}

/** A candidate by its likeliest reading. */
const firstOf = ({ cue, readings }: Candidate): Claimant => ({ cue, reading: readings[0]! });

/** Annotators count the "that" of a clause in; readers do not. */
function withoutComplementizer(reading: Reading, { first, last }: Stretch): Stretch {
  const opens = reading.lower(first) === 'that' && reading.quotation(first) < 0 && last - first > 1;
  return { first: opens ? first + 1 : first, last };
}

/** A source without loose commas at its ends. */
function withoutMarks(reading: Reading, { first, last }: Stretch): Stretch {
  const isLoose = (i: number) => reading.isMark(i) && reading.quotation(i) < 0;
  let [from, to] = [first, last];
  while (to - from > 1 && isLoose(from)) from++;
  while (to - from > 1 && isLoose(to - 1)) to--;
  return { first: from, last: to };
}

function* inSteps<From, To>(all: readonly From[], look: (one: From) => To[]): Steps<To[]> {
  const found: To[] = [];
  for (const [i, one] of all.entries()) {
    found.push(...look(one));
    if (i % STEP === STEP - 1) yield i / all.length;
  }
  return found;
}
