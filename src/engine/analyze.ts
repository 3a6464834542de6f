import { apartFromMarkers } from './claims/apart-from-markers.ts';
import { assemble } from './claims/assemble.ts';
import { continueQuotations } from './claims/continue-quotations.ts';
import { withoutDatelines } from './claims/datelines.ts';
import { withLabelledSpeech } from './claims/speaker-labels.ts';
import { findMarkers } from './markers/find-markers.ts';
import { Reading } from './reading.ts';
import type { FoundClaim } from './roles/roles.ts';
import { ruleClaims } from './rule-claims.ts';
import { findEntities } from './sources/find-entities.ts';
import { SourceResolver } from './sources/resolve.ts';
import { finish, type Steps, within } from './steps.ts';
import { compromiseTagger } from './tags/compromise.ts';
import { TaggedText } from './tags/tagged-text.ts';
import { readTextSteps } from './text/read-text.ts';
import type { Analysis, AnalyzeOptions } from './types.ts';
import { version } from './version.ts';

/** The claims at or above it are given; it balances precision and recall. */
const DEFAULT_CONFIDENCE = 0.3;
/** Finds the claims of a text: cues, sources and contents, with what each reading is worth. */
export type ClaimStage = (reading: Reading) => Steps<FoundClaim[]>;

/**
 * Finds the attributed statements of a text, step by step: yields how much is done (0 to 1) after each some tens of
 * milliseconds of work, and returns the analysis. Takes any text and never throws.
 */
export function* analysisSteps(
  text: string,
  options: AnalyzeOptions = {},
  findClaims: ClaimStage = ruleClaims,
): Steps<Analysis> {
  const document = yield* within(readTextSteps(text), 0, 0.05);
  const reading = new Reading(document, new TaggedText(document, compromiseTagger));
  const attributed = yield* within(findClaims(reading), 0.05, 0.75);
  continueQuotations(reading, attributed);
  const found = withLabelledSpeech(reading, withoutDatelines(reading, attributed));
  const { minConfidence = DEFAULT_CONFIDENCE, ...info } = options;
  const claims = found.filter((claim) => claim.confidence >= minConfidence);
  const entities = yield* within(findEntities(reading), 0.75, 0.9);
  const resolver = new SourceResolver(reading, entities, options.byline);
  const markers = yield* within(findMarkers(reading), 0.9, 0.95);
  return {
    schema: 'sourcelight/1',
    generator: { name: 'sourcelight', version },
    ...info,
    text,
    ...(yield* within(
      assemble(reading, resolver, apartFromMarkers(reading, claims, markers), markers),
      0.95,
      1,
    )),
  };
}

/** Finds the attributed statements of a text: {@link analysisSteps} in one go. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return finish(analysisSteps(text, options));
}
