import type { Reading } from '../reading.ts';
import { isSpeech } from '../roles/place.ts';
import type { FoundClaim } from '../roles/roles.ts';
import type { QuotedSpan } from '../text/document.ts';

/** Captions and headings that may stand between the paragraphs of one quotation. */
const MOST_BETWEEN = 2;

/**
 * Gives speech that no claim has yet to the claim that it goes on from: that of the same running quotation, the last
 * one before it in its paragraph, or, where it is all of its paragraph, the one that spoke last before. Changes the
 * claims' content.
 */
export function continueQuotations(reading: Reading, claims: readonly FoundClaim[]): void {
  const { byParagraph, byQuotation, byChain } = indexClaims(reading, claims);
  let running: FoundClaim | null = null;
  let runningParagraph = -1;
  reading.document.quotations.forEach((quotation, index) => {
    let speaker = byQuotation.get(index);
    if (!speaker && isSpeech(reading, quotation) && opensSentence(reading, quotation)) {
      const here = byParagraph.get(quotation.paragraph) ?? [];
      const alone = here.length === 0 && fillsParagraph(reading, quotation);
      const carried = alone && followsOn(reading, runningParagraph, quotation.paragraph) ? running : null;
      speaker = byChain.get(quotation.chain) ?? speakerBefore(here, quotation) ?? carried ?? undefined;
      if (speaker) append(speaker, quotation);
    }
    if (!speaker) return;
    running = speaker;
    runningParagraph = quotation.paragraph;
  });
}

interface Index {
  byParagraph: Map<number, FoundClaim[]>;
  /** The claim whose content a quotation is in, by the quotation's index and by its chain. */
  byQuotation: Map<number, FoundClaim>;
  byChain: Map<number, FoundClaim>;
}

function indexClaims(reading: Reading, claims: readonly FoundClaim[]): Index {
  const index: Index = { byParagraph: new Map(), byQuotation: new Map(), byChain: new Map() };
  for (const claim of claims) {
    const paragraph = paragraphOf(reading, claim);
    const here = index.byParagraph.get(paragraph);
    if (here) here.push(claim);
    else index.byParagraph.set(paragraph, [claim]);
    for (const { first, last } of claim.content) {
      for (let i = first; i < last; i++) {
        const quotation = reading.quotation(i);
        const chain = reading.document.quotations[quotation]?.chain;
        if (chain === undefined) continue;
        index.byQuotation.set(quotation, claim);
        if (!index.byChain.has(chain)) index.byChain.set(chain, claim);
      }
    }
  }
  return index;
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
  return reading.paragraph(claim.cue?.head ?? claim.content[0]?.first ?? 0);
}

function opensSentence(reading: Reading, quotation: QuotedSpan): boolean {
  return reading.document.sentences[reading.sentence(quotation.first)]?.first === quotation.first;
}

/** The last claim before the quotation in its paragraph that is no attitude. */
function speakerBefore(here: readonly FoundClaim[], quotation: QuotedSpan): FoundClaim | null {
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
