import type { Model } from './model.ts';
import type { Candidate, RoleReading } from './read-roles.ts';
import { type Claimed, readingFeatures } from './reading-features.ts';
import { logistic, sumOfTrees, type Trees } from './trees.ts';
import { isSameReading } from './with-rules.ts';
import type { Words } from './words.ts';

/** A cue's chosen reading, and how likely it is right. */
export interface RankedClaim {
  candidate: Candidate;
  reading: RoleReading;
  /** 0 to 1. */
  confidence: number;
}

/** What the candidates' likeliest readings claim, each weighed by its cue's probability. */
export function claimedBy(length: number, candidates: readonly Candidate[]): Claimed {
  const claimed: Claimed = { cue: new Float32Array(length + 1), role: new Float32Array(length + 1) };
  for (const candidate of candidates) {
    const { first, last, probability } = candidate.cue;
    for (let i = first; i < last; i++) claimed.cue[i] = Math.max(claimed.cue[i]!, probability);
    weigh(claimed, candidate, probability);
  }
  return claimed;
}

/** Runs `look` on what all candidates but this one claim. */
export function withoutItself<T>(claimed: Claimed, candidate: Candidate, look: () => T): T {
  weigh(claimed, candidate, -candidate.cue.probability);
  const seen = look();
  weigh(claimed, candidate, candidate.cue.probability);
  return seen;
}

function weigh(claimed: Claimed, { readings }: Candidate, weight: number): void {
  const best = readings[0];
  if (!best) return;
  for (const part of best.source ? [...best.content, best.source] : best.content) {
    for (let i = part.first; i < part.last; i++) claimed.role[i]! += weight;
  }
}

/** The best reading of each candidate, as a whole claim. Candidates without a reading are left out. */
export function rankReadings(model: Trained, words: Words, candidates: readonly Candidate[]): RankedClaim[] {
  const claimed = claimedBy(words.length, candidates);
  return candidates.flatMap((candidate) => bestReading(model, words, candidate, claimed));
}

type Trained = Pick<Model, 'ranking' | 'choice'>;

/**
 * Log-odds by which a reading that the rules share is preferred: weights know one field of news, rules hold in all.
 */
const TRUST = 0.5;

/** A candidate's best reading, as a list of one, or of none where it has no reading. */
export function bestReading(
  { ranking, choice }: Trained,
  words: Words,
  candidate: Candidate,
  claimed: Claimed,
): RankedClaim[] {
  return withoutItself(claimed, candidate, () => {
    let chosen: { reading: RoleReading; row: Float32Array } | null = null;
    let most = Number.NEGATIVE_INFINITY;
    candidate.readings.forEach((reading, rank) => {
      const row = Float32Array.from(readingFeatures(words, candidate, rank, claimed));
      const nearness = sumOfTrees(choice, row) + (isOfRules(candidate, reading) ? TRUST : 0);
      if (nearness <= most) return;
      most = nearness;
      chosen = { reading, row };
    });
    return chosen === null ? [] : [ranked(candidate, chosen, ranking)];
  });
}

function isOfRules({ rule }: Candidate, reading: RoleReading): boolean {
  return rule !== undefined && (reading === rule.reading || isSameReading(reading, rule.reading));
}

function ranked(
  candidate: Candidate,
  { reading, row }: { reading: RoleReading; row: Float32Array },
  ranking: Trees,
): RankedClaim {
  return { candidate, reading, confidence: logistic(sumOfTrees(ranking, row)) };
}
