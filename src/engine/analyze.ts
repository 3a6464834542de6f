import { apartFromMarkers } from './claims/apart-from-markers.ts';
import { assemble } from './claims/assemble.ts';
import { continueQuotations } from './claims/continue-quotations.ts';
import { withoutDatelines } from './claims/datelines.ts';
import { withLabelledSpeech } from './claims/speaker-labels.ts';
import type { TagModel } from './learned/tag-words.ts';
import { type Words, wordSteps } from './learned/words.ts';
import { findMarkers } from './markers/find-markers.ts';
import type { NameBook } from './names/name-book.ts';
import { Reading } from './reading.ts';
import type { FoundClaim } from './roles/roles.ts';
import { findEntities } from './sources/find-entities.ts';
import { SourceResolver } from './sources/resolve.ts';
import { type Steps, within } from './steps.ts';
import { inEnglish } from './text/in-english.ts';
import { readTextSteps } from './text/read-text.ts';
import type { Analysis, AnalyzeOptions } from './types.ts';
import { version } from './version.ts';

/** The stage that reads claims off a text: cues, sources and contents, with how likely each is right. */
export interface ClaimStage {
  find(reading: Reading, words: Words): Steps<FoundClaim[]>;
  /** Claims at or above it are given where nothing else is asked for; it balances precision and recall. */
  defaultConfidence: number;
}

/** What the engine reads with: a stage for the claims, the weights of the tagger, a book of first names. */
export interface Means {
  stage: ClaimStage;
  tagger: TagModel;
  names: NameBook;
  /** What the weights are told apart by. */
  weights: string;
}

/** Finds the attributed statements of a text, step by step, as {@link Engine.analysisSteps} promises. */
export function* analysisSteps(
  text: string,
  options: AnalyzeOptions,
  { stage, tagger, names, weights }: Means,
): Steps<Analysis> {
  const document = yield* within(readTextSteps(text), 0, 0.05);
  const words = yield* within(wordSteps(document, tagger), 0.05, 0.15);
  const reading = new Reading(document, words.part, names);
  const attributed = yield* within(stage.find(reading, words), 0.15, 0.8);
  continueQuotations(reading, attributed);
  const english = inEnglish(document);
  const found = withLabelledSpeech(reading, withoutDatelines(reading, attributed)).filter(
    ({ content: [first] }) => english[reading.paragraph(first?.first ?? 0)] === 1,
  );
  const { minConfidence = stage.defaultConfidence, ...info } = options;
  const claims = found.filter((claim) => claim.confidence >= minConfidence);
  const entities = yield* within(findEntities(reading), 0.8, 0.9);
  const resolver = new SourceResolver(reading, entities, options.byline);
  const markers = yield* within(findMarkers(reading), 0.9, 0.95);
  return {
    schema: 'sourcelight/1',
    generator: {
      name: 'sourcelight',
      version,
      weights,
      options: { minConfidence },
    },
    ...info,
    text,
    ...(yield* within(
      assemble(reading, resolver, apartFromMarkers(reading, claims, markers), markers),
      0.95,
      1,
    )),
  };
}
