import type { Correction, OriginalClaim, Verdict } from '../corrections/correction.ts';
import type { Status } from '../engine/types.ts';
import type { TextQuoteSelector } from '../selectors/text-quote.ts';

/** A claim that the engine has missed, as a coder has found it. */
export interface Missed {
  kind: 'missed';
  content: TextQuoteSelector[];
  /** Who says it, by name; null: the text names nobody. */
  source: string | null;
  cue: TextQuoteSelector | null;
  status: Status;
  /** From the codebook. */
  code?: string;
}

/** What a coder says of a claim, or of the article: that a claim is missing in it, that they are through with it. */
export type Ruling =
  | Verdict
  | { kind: 'wrong-extent'; content: TextQuoteSelector[] }
  | { kind: 'status'; status: Status }
  | { kind: 'code'; code: string }
  | Missed
  | { kind: 'finished' };

export type RulingKind = Ruling['kind'];

/** One ruling as it is kept beside the analysis: a reader’s correction is one of them. */
export interface Coding extends Omit<Correction, 'original' | 'correction'> {
  /** The coder’s name; absent where they have given none. */
  by?: string;
  /** The claim as it was read; null where the ruling is of none. */
  original: OriginalClaim | null;
  correction: Ruling;
}

/** A ruling of a certain kind. */
export type CodingOf<Kind extends RulingKind> = Coding & { correction: Extract<Ruling, { kind: Kind }> };

export const isOf = <Kind extends RulingKind>(coding: Coding, kind: Kind): coding is CodingOf<Kind> =>
  coding.correction.kind === kind;

/** Who made it, as a word to compare and to list by; '' for one without a name. */
export const coderOf = ({ by = '' }: Coding): string => by;

/** A coder’s own, and what was said in the sidebar before they gave a name: nobody else says anything unsigned. */
export const codingsOf = <Some extends Coding>(codings: readonly Some[], coder: string): Some[] =>
  codings.filter(({ by = '' }) => by === coder || by === '');

/** Whose codings there are, by name; one without a name comes first. */
export const codersOf = (codings: readonly Coding[]): string[] => [...new Set(codings.map(coderOf))].sort();
