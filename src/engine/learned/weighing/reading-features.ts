import { isVerbal } from '../cue-features.ts';
import type { Candidate } from '../read-roles.ts';
import type { Words } from '../words.ts';
import type { Claimed } from './claimed.ts';
import { addContent } from './content-features.ts';
import { type Add, COMMA, kindAt, QUOTE, THAT } from './kinds.ts';
import { addRules } from './rule-features.ts';
import { addSource } from './source-features.ts';

export const READING_FEATURES = 74;

/**
 * The features of a candidate's readings `from` to `to` (exclusive) as a whole: what the chains, which see a few words at
 * a time, could not weigh. Readings × {@link READING_FEATURES}, row by row.
 */
export function readingFeatures(
  words: Words,
  candidate: Candidate,
  claimed: Claimed,
  from: number,
  to: number,
): Float32Array {
  const { cue, readings } = candidate;
  const rows = new Float32Array((to - from) * READING_FEATURES);
  let at = 0;
  const add: Add = (value) => {
    rows[at++] = Number(value);
  };
  const addRule = addRules(candidate);
  const addCue = cueFeatures(words, candidate, claimed);
  for (let rank = from; rank < to; rank++) {
    const reading = readings[rank]!;
    addCue(add, rank);
    addSource(add, words, cue, reading.source, claimed);
    addContent(add, words, cue, reading, claimed);
    addRule(add, rank);
  }
  return rows;
}

function cueFeatures(words: Words, { cue, readings }: Candidate, claimed: Claimed) {
  const k = (i: number) => kindAt(words, i);
  const { sentence } = words;
  let before = 0;
  while (sentence[cue.first - 1 - before] === sentence[cue.first]) before++;
  let after = 0;
  while (sentence[cue.last + after] === sentence[cue.first]) after++;
  const best = readings[0]!.log;
  let total = 0;
  for (const { log } of readings) total += Math.exp(log);
  return (add: Add, rank: number): void => {
    const { log } = readings[rank]!;
    add(cue.probability);
    add(cue.last - cue.first);
    add(words.quotation[cue.first]! >= 0);
    add(rank);
    add(log);
    add(Math.exp(log) / total);
    add(log - best);
    add(rank === 0 ? best - (readings[1]?.log ?? -20) : 0);
    add(claimed.cue[cue.first]! - cue.probability);
    add(before);
    add(after);
    add(isVerbal(k(cue.first)));
    add(k(cue.last) === COMMA);
    add(k(cue.last) === THAT);
    add(k(cue.last) === QUOTE || k(cue.last + 1) === QUOTE);
    add(k(cue.first - 1) === COMMA);
    add(k(cue.first - 1) === QUOTE || k(cue.first - 2) === QUOTE);
    add(words.part[cue.last - 1]!);
    add(cue.last < words.length ? words.part[cue.last]! : -1);
  };
}
