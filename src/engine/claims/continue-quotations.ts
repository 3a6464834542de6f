import type { Reading } from '../reading.ts';
import { isSpeech } from '../roles/place.ts';
import type { FoundClaim } from '../roles/roles.ts';
import type { QuotedSpan } from '../text/document.ts';

/** Captions and headings that may stand between the paragraphs of one quotation. */
const MOST_BETWEEN = 2;

/**
 * Gives speech that no claim has yet to the claim that it goes on from: the last one before it in its paragraph,
 * the next one where it leads the paragraph, or, where it is all of its paragraph, the one that ended the
 * paragraph before with speech or a colon. Changes the claims' content.
 */
export function continueQuotations(reading: Reading, claims: readonly FoundClaim[]): void {
  const taken = new Uint8Array(reading.document.quotations.length);
  const byParagraph = new Map<number, FoundClaim[]>();
  for (const claim of claims) {
    for (const { first, last } of claim.content)
      for (let i = first; i < last; i++) {
        const quotation = reading.quotation(i);
        if (quotation >= 0) taken[quotation] = 1;
      }
    const paragraph = paragraphOf(reading, claim);
    const list = byParagraph.get(paragraph);
    if (list) list.push(claim);
    else byParagraph.set(paragraph, [claim]);
  }
  let running: FoundClaim | null = null;
  let runningParagraph = -2;
  reading.document.quotations.forEach((quotation, index) => {
    const here = byParagraph.get(quotation.paragraph) ?? [];
    if (!taken[index] && isSpeech(reading, quotation) && opensSentence(reading, quotation)) {
      const carried =
        here.length === 0 && followsOn(reading, runningParagraph, quotation.paragraph) ? running : null;
      const claim = speakerOf(here, quotation) ?? (fillsParagraph(reading, quotation) ? carried : null);
      if (claim) {
        append(claim, quotation);
        taken[index] = 1;
        running = claim;
        runningParagraph = quotation.paragraph;
      }
      return;
    }
    const owner = here.find((claim) => claim.content.some((part) => overlaps(part, quotation)));
    if (owner) {
      running = owner;
      runningParagraph = quotation.paragraph;
    }
  });
}

/** Is there nothing between two paragraphs but captions and headings, lines that end no sentence? */
function followsOn(reading: Reading, from: number, to: number): boolean {
  if (from < 0 || to - from > MOST_BETWEEN + 1) return false;
  for (let p = from + 1; p < to; p++) {
    const last = reading.document.paragraphs[p]?.last ?? 0;
    if (/^[.!?…:”"'’)]$|^''$/.test(reading.text(last - 1))) return false;
  }
  return true;
}

function paragraphOf(reading: Reading, claim: FoundClaim): number {
  const at = claim.cue?.head ?? claim.content[0]?.first ?? 0;
  return reading.document.sentences[reading.sentence(at)]?.paragraph ?? -1;
}

const overlaps = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first < b.last && b.first < a.last;

function opensSentence(reading: Reading, quotation: QuotedSpan): boolean {
  return reading.document.sentences[reading.sentence(quotation.first)]?.first === quotation.first;
}

/** The claim with speech before the quotation, in the same paragraph; where it leads, the one with speech after it. */
function speakerOf(here: readonly FoundClaim[], quotation: QuotedSpan): FoundClaim | null {
  let before: FoundClaim | null = null;
  for (const claim of here) {
    const end = Math.max(claim.cue?.last ?? 0, claim.content.at(-1)?.last ?? 0);
    if (end <= quotation.first && claim.cue?.type !== 'attitude') before = claim;
  }
  return before;
}

/** Does nothing but quotations stand in its paragraph? */
function fillsParagraph(reading: Reading, quotation: QuotedSpan): boolean {
  const paragraph = reading.document.paragraphs[quotation.paragraph];
  if (!paragraph) return false;
  for (let i = paragraph.first; i < paragraph.last; i++)
    if (!reading.isMark(i) && reading.quotation(i) < 0) return false;
  return true;
}

function append(claim: FoundClaim, { first, last }: QuotedSpan): void {
  claim.content.push({ first, last });
  claim.content.sort((a, b) => a.first - b.first);
}
