import type { Frame } from '../lexicon/en/verb-cues.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import type { ClaimType, Stance } from '../types.ts';

/** Words that attribute; `first` and `last` (exclusive) take in auxiliaries and particles. */
export interface FoundCue extends Stretch {
  /** The token that carries the meaning. */
  head: number;
  kind: 'verb' | 'preposition' | 'noun';
  form: 'finite' | 'gerund' | 'infinitive' | 'passive';
  type: ClaimType;
  stance: Stance;
  takes: ReadonlySet<Frame>;
}

/** Finds the cues of a paragraph, in text order, not overlapping. */
export interface CueStage {
  find(reading: Reading, paragraph: number): FoundCue[];
}
