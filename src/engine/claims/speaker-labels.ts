import type { Reading } from '../reading.ts';
import { confidence } from '../roles/confidence.ts';
import type { FoundClaim } from '../roles/roles.ts';
import type { Paragraph, Stretch } from '../text/document.ts';

/** A label longer than this, in words, is a sentence that leads up to something. */
const LONGEST_LABEL = 4;
const CAPITAL = /^\p{Lu}/u;

/**
 * What is said in transcripts ("LIND: The bridge is closed."): paragraphs that begin with a name and a colon, where
 * the same label stands at least twice in the text, so that "Note:" and "Photo:" are none.
 */
function findLabelledSpeech(reading: Reading): FoundClaim[] {
  const byLabel = new Map<string, FoundClaim[]>();
  for (const paragraph of reading.document.paragraphs) {
    const source = labelOf(reading, paragraph);
    if (!source) continue;
    const content = [{ first: source.last + 1, last: paragraph.last }];
    const label = reading.span(source).text.toLowerCase();
    const claims = byLabel.get(label) ?? [];
    claims.push({ cue: null, source, content, confidence: confidence.labelled });
    byLabel.set(label, claims);
  }
  return [...byLabel.values()].filter((claims) => claims.length > 1).flat();
}

/** The name that opens a paragraph before a colon; null where none does or nothing follows. */
function labelOf(reading: Reading, { first, last }: Paragraph): Stretch | null {
  for (let i = first; i < last && i <= first + LONGEST_LABEL; i++) {
    if (reading.text(i) === ':') return i > first && last - i > 2 ? { first, last: i } : null;
    if (!CAPITAL.test(reading.text(i)) || reading.quotation(i) >= 0) return null;
  }
  return null;
}

/** The claims without those that lie within labelled speech, and with it; in no order. */
export function withLabelledSpeech(reading: Reading, claims: readonly FoundClaim[]): FoundClaim[] {
  const labelled = findLabelledSpeech(reading);
  const paragraphs = new Set(labelled.map(({ source }) => reading.paragraph(source?.first ?? 0)));
  const others = claims.filter(({ cue }) => !cue || !paragraphs.has(reading.paragraph(cue.head)));
  return [...others, ...labelled];
}
