import type { Analysis, Claim, DocumentInfo, Span } from '../../engine/types.ts';
import type { ClaimFields } from '../parts/fields.ts';

/** A document as a file gives it back: its claims, and as much of the rest as its format carries. */
export type ReadDocument = DocumentInfo & Partial<Analysis> & { claims: Claim[] };

/** Reads the documents of a file. Throws an Error that says what is wrong and where. */
export type Reader = (file: string) => ReadDocument[];

/** The words of a place in the text. */
export function spanIn(text: string, start: number, end: number): Span {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new Error(`The place ${start} to ${end} is not in the text, which has ${text.length} letters.`);
  return { start, end, text: text.slice(start, end) };
}

/** A claim from its places and the rest. */
export function claimOf(
  { source: who, cue: how, ...others }: ClaimFields,
  places: { source?: Span | null; cue?: Span | null; content: Span[] },
): Claim {
  const { id, ...labels } = others;
  return {
    id,
    source: who && places.source ? { ...places.source, ...who } : null,
    cue: how && places.cue ? { ...places.cue, ...how } : null,
    content: places.content,
    ...labels,
  };
}
