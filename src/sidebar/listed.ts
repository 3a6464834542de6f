import type { Claim } from '../engine/types.ts';
import type { LivingAnalysis } from '../living/types.ts';
import type { Settings } from '../settings/settings.ts';

/** What the reader wants to see of all that was found. */
export interface Choice {
  /** Statements only, or also what sources think, want and fear. */
  shown: 'statements' | 'all';
  /** Claims below it (0 to 1) are the less certain ones. */
  confidence: number;
  /** The less certain ones as well. */
  lessCertain: boolean;
}

/** A reader's choice as the settings have it. */
export const choiceOf = ({ shown, confidence }: Settings, lessCertain: boolean): Choice => ({
  shown,
  confidence,
  lessCertain,
});

/** Claims and sources as they are listed, counted and marked, and how many stand behind each control. */
export interface Listed {
  /** The analysis without what is not listed. What is exported is the whole. */
  analysis: LivingAnalysis;
  /** Claims that come or go with `lessCertain`. */
  lessCertain: number;
  /** Claims that come or go with `shown`. */
  attitudes: number;
}

/** Applies a reader's choice to an analysis. */
export function listed(analysis: LivingAnalysis, { shown, confidence, lessCertain }: Choice): Listed {
  const isAskedFor = ({ type }: Claim) => shown === 'all' || type === 'statement';
  const isCertain = (claim: Claim) => claim.confidence >= confidence;
  const isShown = (claim: Claim) => lessCertain || isCertain(claim);
  const claims = analysis.claims.filter((claim) => isAskedFor(claim) && isShown(claim));
  const ids = new Set(claims.map(({ id }) => id));
  const sources = analysis.sources
    .map((source) => ({ ...source, claims: source.claims.filter((id) => ids.has(id)) }))
    .filter((source) => source.claims.length > 0);
  return {
    analysis: { ...analysis, claims, sources },
    lessCertain: analysis.claims.filter((claim) => isAskedFor(claim) && !isCertain(claim)).length,
    attitudes: analysis.claims.filter((claim) => claim.type === 'attitude' && isShown(claim)).length,
  };
}
