import type { FoundCue } from '../cues/cue.ts';
import type { Stretch } from '../text/document.ts';
import type { Place } from './place.ts';
import type { FoundClaim } from './roles.ts';

/** What is known when a cue is read. */
export interface Context {
  place: Place;
  /** The cues after it, as far as its sentence may go. */
  later: readonly FoundCue[];
  /** The claim before it in the same sentence. */
  previous: FoundClaim | null;
}

/** A claim, or null where no content was found. */
export function claimOf(
  cue: FoundCue,
  source: Stretch | null,
  parts: readonly (Stretch | null)[],
  confidence: number,
): FoundClaim | null {
  const content = parts.filter((part) => part !== null);
  return content.length > 0 ? { cue, source, content, confidence } : null;
}
