import type { Reading } from '../reading.ts';
import type { Steps } from '../steps.ts';
import type { Sentence } from '../text/document.ts';
import type { FoundMarker } from './marker.ts';
import { phraseMarkerAt } from './read-phrase.ts';
import { verbMarkerAt } from './read-verb.ts';

/** Sentences read between two steps. */
const STEP = 200;
/** A line without a full stop that is no longer than this, in tokens, is a heading. */
const LONGEST_HEADING = 14;

/** The markers of a text, outside quotations and headings, in text order. */
export function* findMarkers(reading: Reading): Steps<FoundMarker[]> {
  const markers: FoundMarker[] = [];
  const { sentences } = reading.document;
  for (const [s, sentence] of sentences.entries()) {
    if (s % STEP === 0) yield s / sentences.length;
    if (isHeading(reading, sentence)) continue;
    let done = sentence.first;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (i < done || reading.isMark(i) || reading.quotation(i) >= 0) continue;
      const marker = phraseMarkerAt(reading, i, sentence) ?? verbMarkerAt(reading, i, sentence);
      if (!marker) continue;
      done = Math.max(marker.phrase.last, i + 1);
      // Two verbs of one clause ("confirmed and verified the report") make one marker.
      const taken = markers.at(-1)?.last ?? 0;
      if (marker.phrase.first < taken) continue;
      markers.push({ ...marker, first: Math.max(marker.first, taken) });
    }
  }
  return markers;
}

/** A line of its own that ends no sentence, among others. */
function isHeading(reading: Reading, { first, last, paragraph }: Sentence): boolean {
  const { paragraphs } = reading.document;
  const place = paragraphs[paragraph];
  if (paragraphs.length < 2 || place?.first !== first || place.last !== last) return false;
  return last - first <= LONGEST_HEADING && !/^[.?!…:”"'’)]$|^''$/.test(reading.text(last - 1));
}
