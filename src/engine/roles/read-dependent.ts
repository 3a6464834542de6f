import type { FoundCue } from '../cues/cue.ts';
import type { Reading } from '../reading.ts';
import { confidence } from './confidence.ts';
import { contentAfter } from './content.ts';
import { type Context, claimOf } from './context.ts';
import { contentFollowing, readFollowing } from './following.ts';
import { isNominal } from './noun-phrase.ts';
import type { FoundClaim } from './roles.ts';
import { sourceAfter } from './source-after.ts';
import { sharedSubject, subjectBefore } from './subject.ts';

/** "was told by X that …", "was praised by X", "it was alleged that …". */
export function readPassive(reading: Reading, cue: FoundCue, context: Context): FoundClaim | null {
  const { place } = context;
  const at = cue.last;
  if (reading.lower(at) === 'by') {
    const source = sourceAfter(reading, at + 1, place.last);
    if (!source) return null;
    const after = readFollowing(reading, { ...cue, last: source.last, takes: new Set() }, place.last);
    if (after.opens === 'complementizer')
      return claimOf(
        cue,
        source,
        [contentAfter(reading, after.start, place, context.later)],
        confidence.passive,
      );
    const subject = subjectBefore(reading, cue.first, place.floor);
    return subject && claimOf(cue, source, [subject], confidence.passive);
  }
  const after = readFollowing(reading, cue, place.last);
  if (reading.lower(cue.first - 1) === 'it' && after.opens === 'complementizer')
    return claimOf(cue, null, [contentAfter(reading, after.start, place, context.later)], confidence.unnamed);
  const generic =
    after.opens === 'infinitive' &&
    /^(?:said|reported|alleged|believed|expected|thought)$/.test(reading.lower(cue.head));
  return generic
    ? claimOf(cue, null, [contentAfter(reading, after.start, place, context.later)], confidence.unnamed)
    : null;
}

/** "…, saying that …", "went on to say …": the source is that of the main clause. */
export function readDependent(reading: Reading, cue: FoundCue, context: Context): FoundClaim | null {
  const { place } = context;
  const direct = cue.form === 'gerund' && isNominal(reading, cue.first - 1);
  if (direct && !cue.takes.has('clause') && !cue.takes.has('that')) return null;
  const source = direct
    ? subjectBefore(reading, cue.first, place.floor)
    : (context.previous?.source ?? sharedSubject(reading, cue.first, place.floor));
  if (!source) return null;
  const content = contentFollowing(reading, cue, context);
  return content && claimOf(cue, source, content, confidence.dependent);
}
