import type { Analysis, Claim } from '../engine/types.ts';

/** By what a claim is known again. */
export interface Trace {
  /** Of its own words, its cue's and its source's. */
  words: string;
  /** Of the paragraph in which it begins. */
  paragraph: string;
  /** Where in that paragraph its cue stands, or its content where it has none. */
  at: number;
}

/** A claim of a page that may change while it is read. Its `id` stays the same as long as the page is open. */
export interface LivingClaim extends Claim {
  /** Made of its own words, its cue's and its source's: the same whenever they are read again. */
  key: string;
  trace: Trace;
  /** Its words no longer stand in the page. It keeps its place in the list; its offsets are where that place is now. */
  isGone: boolean;
  /** It came after the page was first read, and the reader has not looked at it yet. */
  isNew: boolean;
}

/**
 * What was found in a page so far, in the order of the list: what stands there now and, in place, what stood
 * there before. Of the sources and markers, too, those of vanished claims are kept.
 */
export interface LivingAnalysis extends Analysis {
  claims: LivingClaim[];
}
