import { type Candidate, isSameReading, type RoleReading } from '../read-roles.ts';
import { sumOfTrees, type Trees } from '../trees.ts';
import type { Words } from '../words.ts';
import { type Claimed, withoutItself } from './claimed.ts';
import { READING_FEATURES, readingFeatures } from './reading-features.ts';

/** A cue's chosen reading. */
export interface Choice {
  candidate: Candidate;
  rank: number;
  reading: RoleReading;
  /** How near to the very words it seems: log-odds. */
  score: number;
  /** By how much it leads the second best; `ALONE` where there is none. */
  lead: number;
}

const ALONE = 20;

/**
 * Log-odds by which a reading that the rules share is preferred: weights know one field of news, rules hold in all.
 */
const TRUST = 0.5;

/** The best of a candidate's readings, of which it has one at least. */
export function chooseReading(choice: Trees, words: Words, candidate: Candidate, claimed: Claimed): Choice {
  const { cue, readings } = candidate;
  const first = readings[0]!;
  const look = () => readingFeatures(words, candidate, claimed, 0, readings.length);
  const rows = withoutItself(claimed, { cue, reading: first }, look);
  const chosen: Choice = { candidate, rank: 0, reading: first, score: Number.NEGATIVE_INFINITY, lead: ALONE };
  readings.forEach((reading, rank) => {
    const trust = isOfRules(candidate, reading) ? TRUST : 0;
    const score = sumOfTrees(choice, rows, rank * READING_FEATURES) + trust;
    if (score <= chosen.score) {
      chosen.lead = Math.min(chosen.lead, chosen.score - score);
      return;
    }
    chosen.lead = rank === 0 ? ALONE : score - chosen.score;
    chosen.score = score;
    chosen.rank = rank;
    chosen.reading = reading;
  });
  return chosen;
}

/** Whether the rules read the same there. */
export function isOfRules({ rule }: Candidate, reading: RoleReading): boolean {
  return rule !== undefined && (reading === rule.reading || isSameReading(reading, rule.reading));
}
