import type { Analysis, Claim, ClaimType, Quotation, Status } from '../engine/types.ts';
import { quoteSelector, type TextQuoteSelector } from '../selectors/text-quote.ts';

/** What a reader says of a claim. */
export type Verdict =
  | { kind: 'not-a-claim' }
  /** `source`: who it really is, by name; null: the text names nobody; absent: the reader does not say. */
  | { kind: 'wrong-source'; source?: string | null };

/** A claim as it was read, before it was corrected; its words as they can be found again. */
export interface OriginalClaim {
  content: TextQuoteSelector[];
  source: { name: string; text: string } | null;
  cue: string | null;
  type: ClaimType;
  quotation: Quotation;
  status: Status;
  confidence: number;
}

/** One correction by the reader, as it is kept. */
export interface Correction {
  id: string;
  /** The page's address, as {@link pageKey} gives it. */
  page: string;
  /** When it was made: ISO 8601, UTC. */
  at: string;
  /** What had read the claim: the version of the engine. */
  generator: string;
  original: OriginalClaim;
  correction: Verdict;
}

/** A claim as it stands now, to be kept beside what is said of it. */
export function originalOf(text: string, claim: Claim): OriginalClaim {
  const { source, cue, content, type, quotation, status, confidence } = claim;
  return {
    content: content.map((span) => quoteSelector(text, span)),
    source: source && { name: source.name, text: source.text },
    cue: cue?.text ?? null,
    type,
    quotation,
    status,
    confidence,
  };
}

/** Writes down what a reader says of a claim. */
export function correctionOf(
  { text, generator }: Pick<Analysis, 'text' | 'generator'>,
  claim: Claim,
  correction: Verdict,
  { id, page, at }: Pick<Correction, 'id' | 'page' | 'at'>,
): Correction {
  return { id, page, at, generator: generator.version, original: originalOf(text, claim), correction };
}
