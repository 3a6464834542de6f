import type { FoundCue } from '../cues/cue.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';

/** A claim in tokens: who, by which words, and what. */
export interface FoundClaim {
  cue: FoundCue | null;
  source: Stretch | null;
  /** In text order, not overlapping. */
  content: Stretch[];
  /** 0 to 1: how often claims read in this way are right. */
  confidence: number;
}

/** Finds source and content of the cues of a paragraph; cues that turn out to attribute nothing are left out. */
export interface RoleStage {
  assign(reading: Reading, paragraph: number, cues: FoundCue[]): FoundClaim[];
}
