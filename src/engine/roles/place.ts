import type { FoundCue } from '../cues/cue.ts';
import type { Reading } from '../reading.ts';
import type { QuotedSpan } from '../text/document.ts';

/** Quotations with fewer words than this are words singled out, not speech, unless a comma closes them. */
const SPEECH_WORDS = 4;

/** Where a cue stands: its sentence, and how far to the left its own clause can reach. */
export interface Place {
  /** First and last (exclusive) token of the sentence. */
  first: number;
  last: number;
  /** Its clause begins no further left: after speech that closes before it. */
  floor: number;
  /** First token of the paragraph. */
  paragraphFirst: number;
}

export function placeOf(reading: Reading, cue: FoundCue): Place {
  const { document } = reading;
  const sentence = document.sentences[reading.sentence(cue.head)];
  const first = sentence?.first ?? cue.first;
  const last = sentence?.last ?? cue.last;
  let floor = first;
  for (let i = cue.first - 1; i >= first; i--) {
    const quotation = document.quotations[reading.quotation(i)];
    if (!quotation) continue;
    if (isSpeech(reading, quotation)) {
      floor = quotation.last;
      break;
    }
    i = Math.max(quotation.first, first);
  }
  const paragraph = document.paragraphs[sentence?.paragraph ?? -1];
  return { first, last, floor, paragraphFirst: paragraph?.first ?? first };
}

/** Is it something said, and not a word or two singled out? */
export function isSpeech(reading: Reading, quotation: QuotedSpan): boolean {
  const inner = reading.text(quotation.last - 2);
  if (/^[,.?!…]$|^\.{3,}$/.test(inner) && quotation.last - quotation.first > 3) return true;
  let words = 0;
  for (let i = quotation.first; i < quotation.last; i++) if (!reading.isMark(i)) words++;
  return words >= SPEECH_WORDS;
}

/** The quotation that closes right before token `i` (a comma may stand between), or null. */
export function quotationBefore(reading: Reading, i: number): QuotedSpan | null {
  for (const at of [i - 1, reading.text(i - 1) === ',' ? i - 2 : -1]) {
    const quotation = quotationAt(reading, at);
    if (quotation?.last === at + 1 && quotation.paragraph === reading.paragraph(i)) return quotation;
  }
  return null;
}

function quotationAt(reading: Reading, i: number): QuotedSpan | undefined {
  return reading.document.quotations[reading.quotation(i)];
}
