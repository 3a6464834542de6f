import { negations } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import { isDash } from '../roles/noun-phrase.ts';
import { subjectBefore } from '../roles/subject.ts';
import type { Steps } from '../steps.ts';
import type { Sentence } from '../text/document.ts';
import type { FoundMarker } from './marker.ts';
import { phraseAt } from './phrases.ts';

/** Auxiliaries that stand between the subject and a marker's words, and "there is". */
const BETWEEN = new Set(['is', 'was', 'are', 'were', 'has', 'have', 'had', 'been', 'there', 'still', 'also']);

/** Sentences read between two steps. */
const STEP = 500;

/** The markers of a text, outside quotations, in text order. */
export function* findMarkers(reading: Reading): Steps<FoundMarker[]> {
  const markers: FoundMarker[] = [];
  const { sentences } = reading.document;
  for (const [s, sentence] of sentences.entries()) {
    if (s % STEP === 0) yield s / sentences.length;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (reading.isMark(i) || reading.quotation(i) >= 0) continue;
      const phrase = phraseAt(reading, i, sentence.last);
      if (!phrase || negations.has(reading.lower(i - 1))) continue;
      markers.push(markerOf(reading, sentence, phrase));
      i = phrase.last - 1;
    }
  }
  return markers;
}

/** A marker is its clause: from its subject to the next comma, dash or end. */
function markerOf(
  reading: Reading,
  sentence: Sentence,
  phrase: ReturnType<typeof phraseAt> & object,
): FoundMarker {
  let first = phrase.first;
  while (first > sentence.first && BETWEEN.has(reading.lower(first - 1))) first--;
  const subject = subjectBefore(reading, first, sentence.first);
  let { last } = phrase;
  while (last < sentence.last && !endsClause(reading, last) && !opensContent(reading, last)) last++;
  const active = reading.lower(phrase.last - 1) !== 'by' && !isPassive(reading, phrase);
  const direct = subject && subject.link === 'direct';
  return {
    kind: phrase.kind,
    first: direct ? subject.first : first,
    last,
    verifier: direct && active ? { first: subject.first, last: subject.last } : null,
    phrase: { first: phrase.first, last: phrase.last },
  };
}

function endsClause(reading: Reading, i: number): boolean {
  return /^(?:[,;.:!?()]|--+)$/.test(reading.text(i)) || isDash(reading, i) || reading.quotation(i) >= 0;
}

/** The "that" of a clause, which is what is denied or disputed, not the marker. */
function opensContent(reading: Reading, i: number): boolean {
  return reading.lower(i) === 'that' && !endsClause(reading, i + 1);
}

/** "Could not be verified", "is disputed": the subject is what is spoken of, not who speaks. */
function isPassive(reading: Reading, { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i < last - 1; i++)
    if (/^(?:be|been|is|was|are|were|remains?)$/.test(reading.lower(i)))
      return reading.lower(i + 1) !== 'unable';
  return false;
}
