import type { ProposedCue } from './propose-cues.ts';

/** A proposed cue this likely is one that the roles of others reckon with. */
export const LIKELY = 0.3;

/** Marks the tokens of the cues that are likely enough to matter to others; one more entry than tokens. */
export function likelyCues(length: number, cues: readonly ProposedCue[]): Uint8Array {
  const isCue = new Uint8Array(length + 1);
  for (const cue of cues) if (cue.probability >= LIKELY) isCue.fill(1, cue.first, cue.last);
  return isCue;
}
