import { bestPaths } from '../crf/decode.ts';
import { marginals } from '../crf/marginals.ts';
import { BEGIN, INSIDE, OUTSIDE } from '../crf/topology.ts';
import type { TextDocument } from '../text/document.ts';
import { type ChainModel, emissionsOf } from './chain-model.ts';
import { CUE_FEATURES, cueFeatures } from './cue-features.ts';
import type { CuePlace } from './role-view.ts';
import type { Words } from './words.ts';

/** A stretch of tokens that may be a cue. */
export interface ProposedCue extends CuePlace {
  /** That it is one, or part of one. */
  probability: number;
}

/** How many readings of a sentence are looked at for cues. */
const PATHS = 6;
/** Less likely ones are not worth their time. */
const LEAST = 0.12;

/**
 * The cues that the sentence `first` to `last` may have, in text order; they do not overlap.
 *
 * @param chances is told how likely each token belongs to a cue
 * @param paths among which they are looked for
 */
export function proposeCues(
  model: ChainModel,
  words: Words,
  { first, last }: Pick<TextDocument['sentences'][number], 'first' | 'last'>,
  chances: Float32Array,
  paths = PATHS,
): ProposedCue[] {
  const length = last - first;
  const keys = new Int32Array(length * CUE_FEATURES);
  const starts = new Int32Array(length + 1);
  cueFeatures(words, first, last, keys, starts);
  const emissions = emissionsOf(model, keys, starts, length);
  const { states, logPartition } = marginals(model.topology, emissions, model.transitions, length);
  const inCue = (t: number) => 1 - states[t * model.topology.states + OUTSIDE]!;
  let likeliest = 0;
  for (let t = 0; t < length; t++) {
    chances[first + t] = inCue(t);
    likeliest = Math.max(likeliest, inCue(t));
  }
  if (likeliest < LEAST) return [];

  const weights = new Map<number, { first: number; last: number; weight: number }>();
  for (const path of bestPaths(model.topology, emissions, model.transitions, length, paths)) {
    for (const span of spansOf(path.states)) {
      const key = span.first * (length + 1) + span.last;
      const known = weights.get(key) ?? { ...span, weight: 0 };
      known.weight += Math.exp(path.score - logPartition);
      weights.set(key, known);
    }
  }
  const chosen: ProposedCue[] = [];
  for (const span of [...weights.values()].sort((a, b) => b.weight - a.weight || a.first - b.first)) {
    const from = first + span.first;
    const to = first + span.last;
    if (chosen.some((other) => other.first < to && from < other.last)) continue;
    let probability = 0;
    for (let t = span.first; t < span.last; t++) probability = Math.max(probability, inCue(t));
    chosen.push({ first: from, last: to, probability });
  }
  return chosen.filter(({ probability }) => probability >= LEAST).sort((a, b) => a.first - b.first);
}

function spansOf(states: Uint8Array): CuePlace[] {
  const spans: CuePlace[] = [];
  states.forEach((state, t) => {
    if (state === BEGIN) spans.push({ first: t, last: t + 1 });
    else if (state === INSIDE) spans[spans.length - 1]!.last = t + 1;
  });
  return spans;
}
