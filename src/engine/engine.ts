import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { analysisSteps, type ClaimStage } from './analyze.ts';
import { learnedStage } from './learned/learned-claims.ts';
import { readModel } from './learned/read-model.ts';
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

function engineOf(stage: ClaimStage): Engine {
  return {
    analysisSteps: (text, options = {}) => analysisSteps(text, options, stage),
    analyze: (text, options = {}) => finish(analysisSteps(text, options, stage)),
  };
}

/**
 * The engine with learned weights.
 *
 * @throws an Error that says what is wrong where the bytes are no weights, or those of another version
 */
export const createEngine = (weights: Uint8Array): Engine =>
  engineOf({ ...learnedStage(readModel(weights)), weights: `sha256:${bytesToHex(sha256(weights))}` });

/** The engine by word lists and rules alone. */
export const ruleEngine: Engine = engineOf(ruleStage);
