import type { FoundCue } from '../cues/cue.ts';
import type { Reading } from '../reading.ts';
import type { Context } from './context.ts';
import { placeOf } from './place.ts';
import { readDependent, readPassive } from './read-dependent.ts';
import { readFinite, readInverted } from './read-finite.ts';
import { readNoun, readPreposition } from './read-fixed.ts';
import type { FoundClaim } from './roles.ts';

/** Reads one cue with its source and content; null where it attributes nothing. */
export function readCue(reading: Reading, cue: FoundCue, around: Omit<Context, 'place'>): FoundClaim | null {
  const context = { ...around, place: placeOf(reading, cue) };
  if (cue.kind === 'preposition') return readPreposition(reading, cue, context);
  if (cue.kind === 'noun') return readNoun(reading, cue, context);
  if (cue.form === 'passive') return readPassive(reading, cue, context);
  if (cue.form === 'gerund' || cue.form === 'infinitive') return readDependent(reading, cue, context);
  return readInverted(reading, cue, context) ?? readFinite(reading, cue, context);
}
