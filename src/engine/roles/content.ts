import type { FoundCue } from '../cues/cue.ts';
import { adverbs, coordinators } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import { hasMainVerb, isDash, nounPhraseBefore } from './noun-phrase.ts';
import { isSpeech, type Place, quotationBefore } from './place.ts';

/** Content that begins at token `start`: to the end of its sentence, or to where another cue takes over. */
export function contentAfter(
  reading: Reading,
  start: number,
  place: Place,
  later: readonly FoundCue[],
): Stretch | null {
  let last = concessionEnd(reading, start, place) ?? place.last;
  for (const cue of later) {
    if (cue.first >= place.last) break;
    if (cue.first < start) continue;
    const stop = takeover(reading, cue, start);
    if (stop !== null) {
      last = stop;
      break;
    }
  }
  last = semicolonBefore(reading, start, last);
  const quotation = reading.document.quotations[reading.quotation(start)];
  if (quotation && quotation.first === start && quotation.last > last) last = quotation.last;
  return trim(reading, { first: start, last: dashEnd(reading, start, last) });
}

/** The semicolon after which a sentence of its own follows, not one more thing that is said; else `last`. */
function semicolonBefore(reading: Reading, start: number, last: number): number {
  for (let i = start + 1; i < last; i++) {
    if (reading.text(i) !== ';' || reading.quotation(i) >= 0) continue;
    if (!/^(?:that|and|or|but|whether)$/.test(reading.lower(i + 1))) return i;
  }
  return last;
}

/** "While some doubt it – others do not – it is clear that A": begins with the main clause. */
function afterConcession(reading: Reading, first: number, last: number): number {
  let lead = first;
  if (coordinators.has(reading.lower(lead))) lead++;
  if (!/^(?:while|although|though|whereas)$/.test(reading.lower(lead))) return first;
  let dashes = 0;
  for (let i = lead; i < last; i++) {
    if (reading.text(i) === ',' && dashes === 0) return i + 1;
    if (isDash(reading, i) && ++dashes === 2) return i + 1;
  }
  return first;
}

/** "While some say A, others …": a clause that leads the sentence ends with its comma. */
function concessionEnd(reading: Reading, start: number, place: Place): number | null {
  let lead = place.first;
  if (coordinators.has(reading.lower(lead))) lead++;
  if (!/^(?:while|although|though|as|whereas)$/.test(reading.lower(lead))) return null;
  for (let i = lead; i < start; i++) if (reading.text(i) === ',' || isDash(reading, i)) return null;
  for (let i = start; i < place.last; i++) if (reading.text(i) === ',' && reading.quotation(i) < 0) return i;
  return null;
}

/** Where content before `cue` must end, the cue speaking for itself; null where it lies within the content. */
function takeover(reading: Reading, cue: FoundCue, start: number): number | null {
  let at = cue.first;
  while (at > start && (adverbs.has(reading.lower(at - 1)) || reading.part(at - 1) === 'adverb')) at--;
  const before = reading.text(at - 1);
  if (cue.kind === 'preposition') return before === ',' ? at - 1 : at;
  if (cue.kind === 'noun') return null;
  if (cue.form === 'gerund') return before === ',' && cue.takes.has('after') ? at - 1 : null;
  if (before === ',') return at - 1;
  if (coordinators.has(reading.lower(at - 1)))
    return cue.takes.has('after') || isCoordinated(reading, cue, start, at - 1)
      ? clauseEdge(reading, at - 1)
      : null;
  const subject = nounPhraseBefore(reading, at, start + 1);
  const spoken = quotationBefore(reading, subject?.first ?? at);
  if (spoken && spoken.first > start && isSpeech(reading, spoken)) return spoken.first;
  if (!subject) return null;
  const edge = reading.lower(subject.first - 1);
  const commaBefore = reading.text(subject.first - 2) === ',';
  if ((coordinators.has(edge) || edge === 'while') && commaBefore) return subject.first - 2;
  return null;
}

/** "Called the trial a farce and urged …": before "and" stands no clause, so that the verb goes on from the cue. */
function isCoordinated(reading: Reading, cue: FoundCue, start: number, and: number): boolean {
  return cue.form === 'finite' && !hasMainVerb(reading, { first: start, last: and });
}

function clauseEdge(reading: Reading, i: number): number {
  return reading.text(i - 1) === ',' ? i - 1 : i;
}

/** Within a pair of dashes content goes no further than the second. */
function dashEnd(reading: Reading, start: number, last: number): number {
  let opened = false;
  const sentence = reading.document.sentences[reading.sentence(start)];
  for (let i = sentence?.first ?? start; i < start; i++) if (isDash(reading, i)) opened = !opened;
  if (!opened) return last;
  for (let i = start; i < last; i++) if (isDash(reading, i) && reading.quotation(i) < 0) return i;
  return last;
}

/** Content that ends before token `end`: the sentence so far, and all of the quotation that closes there. */
export function contentBefore(reading: Reading, end: number, place: Place, from: number): Stretch | null {
  let first = Math.max(place.first, from);
  const last = reading.text(end - 1) === ',' || isDash(reading, end - 1) ? end - 1 : end;
  const quotation = reading.document.quotations[reading.quotation(last - 1)];
  if (quotation && quotation.last === last) {
    first = Math.min(first, quotation.first);
    if (quotation.first >= from && quotation.first > first && opensAnew(reading, quotation.first))
      first = quotation.first;
    if (first < quotation.first && first < place.first) first = quotation.first;
  } else first = afterConcession(reading, first, last);
  while (first < last && coordinators.has(reading.lower(first))) first++;
  return trim(reading, { first, last });
}

/** Does the quotation at token `i` begin a sentence of its own, after a colon or a full stop? */
function opensAnew(reading: Reading, i: number): boolean {
  return /^[:.?!]$/.test(reading.text(i - 1));
}

/** Drops commas, full stops and dashes at the edges, outside quotations. */
export function trim(reading: Reading, { first, last }: Stretch): Stretch | null {
  let [from, to] = [first, last];
  while (from < to && /^[,;:.–—-]$|^--+$/.test(reading.text(from))) from++;
  while (to > from && isLoose(reading, to - 1)) to--;
  for (let i = from; i < to; i++) if (!reading.isMark(i)) return { first: from, last: to };
  return null;
}

function isLoose(reading: Reading, i: number): boolean {
  if (reading.quotation(i) >= 0) return false;
  return /^[,;:.–—-]$|^--+$/.test(reading.text(i)) || coordinators.has(reading.lower(i));
}
