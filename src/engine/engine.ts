import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { analysisSteps, type ClaimStage, type Means } from './analyze.ts';
import { learnedStage } from './learned/learned-claims.ts';
import type { Model } from './learned/model.ts';
import { readModel } from './learned/read-model.ts';
import { type NameBook, noNames } from './names/name-book.ts';
import { ruleStage } from './rule-claims.ts';
import { finish, type Steps } from './steps.ts';
import type { Analysis, AnalyzeOptions } from './types.ts';

/** Reads texts. Takes any text and never throws. */
export interface Engine {
  /** Yields how much is done (0 to 1) after each some tens of milliseconds of work, and returns the analysis. */
  analysisSteps(text: string, options?: AnalyzeOptions): Steps<Analysis>;
  /** The same in one go. */
  analyze(text: string, options?: AnalyzeOptions): Analysis;
}

function engineOf(bytes: Uint8Array, names: NameBook, stageOf: (model: Model) => ClaimStage): Engine {
  const model = readModel(bytes);
  const weights = `sha256:${bytesToHex(sha256(bytes))}`;
  const means: Means = { stage: stageOf(model), tagger: model.tags, names, weights };
  return {
    analysisSteps: (text, options = {}) => analysisSteps(text, options, means),
    analyze: (text, options = {}) => finish(analysisSteps(text, options, means)),
  };
}

/**
 * The engine with learned weights.
 *
 * @param names tells "he" from "she"; without it only titles do
 * @throws an Error that says what is wrong where the bytes are no weights, or those of another version
 */
export const createEngine = (weights: Uint8Array, names: NameBook = noNames): Engine =>
  engineOf(weights, names, learnedStage);

/** The engine by word lists and rules, of which only the parts of speech are learned: to see what the rules do alone. */
export const createRuleEngine = (weights: Uint8Array, names: NameBook = noNames): Engine =>
  engineOf(weights, names, () => ruleStage);
