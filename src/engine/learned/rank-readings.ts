import type { Candidate, RoleReading } from './read-roles.ts';
import { type Claimed, readingFeatures } from './reading-features.ts';
import { logistic, sumOfTrees, type Trees } from './trees.ts';
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
export function rankReadings(trees: Trees, words: Words, candidates: readonly Candidate[]): RankedClaim[] {
  const claimed = claimedBy(words.length, candidates);
  return candidates.flatMap((candidate) =>
    withoutItself(claimed, candidate, () => {
      let best: RankedClaim | null = null;
      candidate.readings.forEach((reading, rank) => {
        const row = Float32Array.from(readingFeatures(words, candidate, rank, claimed));
        const confidence = logistic(sumOfTrees(trees, row));
        if (!best || confidence > best.confidence) best = { candidate, reading, confidence };
      });
      return best ? [best] : [];
    }),
  );
}
