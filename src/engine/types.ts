/**
 * The shapes of an analysis, as exported (schema `sourcelight/1`).
 * All offsets are UTF-16 code units into the analysed text, end exclusive: `text.slice(start, end)`.
 */

/** A place in the text, with its words. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

export type SourceKind = 'person' | 'organization' | 'group' | 'document' | 'unknown';
export type Stance = 'neutral' | 'doubt' | 'assertion' | 'confirmation' | 'denial';
/** `direct`: all content in quotation marks or set as a block quotation; `indirect`: none; `mixed`: both. */
export type Quotation = 'direct' | 'indirect' | 'mixed';
export type ClaimType = 'statement' | 'attitude';
export type MarkerKind = 'unverified' | 'disputed' | 'denied' | 'confirmed';
export type Status = 'reported' | MarkerKind;

/** Who says it: the mention with its appositives, and who that is. */
export interface ClaimSource extends Span {
  /** The fullest name the article gives. */
  name: string;
  sourceId: string;
  kind: SourceKind;
  /** A reader could not tell who it is ("officials", "a source"). */
  anonymous: boolean;
}

/** The words that attribute ("said", "according to"). */
export interface Cue extends Span {
  stance: Stance;
}

export interface Claim {
  id: string;
  /** Null where the text names none ("it was alleged that …"). */
  source: ClaimSource | null;
  /** Null where the claim has none (a block quotation, "Name: words"). */
  cue: Cue | null;
  /** In text order; several where the cue interrupts or the quotation runs on. */
  content: Span[];
  type: ClaimType;
  quotation: Quotation;
  status: Status;
  /** 0 to 1. */
  confidence: number;
  /** One plain sentence for the reader: why it was marked. */
  because: string;
}

/** One who speaks in the article, with all that they say. */
export interface Source {
  id: string;
  name: string;
  kind: SourceKind;
  anonymous: boolean;
  /** Ids of claims, in text order. */
  claims: string[];
}

/** Words that say whether something is verified, disputed, denied or confirmed. */
export interface Marker extends Span {
  id: string;
  kind: MarkerKind;
  /** Who could or could not verify; null where the text names none. */
  verifier: string | null;
  /** Ids of the claims it speaks of; empty where it speaks of none that was found. */
  claims: string[];
}

/** What is known of the document, apart from its text. Absent fields are left out, never empty. */
export interface DocumentInfo {
  id?: string;
  url?: string;
  title?: string;
  byline?: string;
  /** ISO 8601 date, with time where the page gives one. */
  published?: string;
  /** BCP 47. */
  language?: string;
}

/** What made an analysis: the same of these gives the same claims for the same text, on every machine. */
export interface Generator {
  name: 'sourcelight';
  version: string;
  /** Of the learned weights: `sha256:` and what `sha256sum` says of the file. */
  weights?: string;
  options?: {
    /** Claims below it were left out. */
    minConfidence: number;
  };
}

export interface Analysis extends DocumentInfo {
  schema: 'sourcelight/1';
  generator: Generator;
  /** ISO 8601, UTC. */
  analyzedAt?: string;
  text: string;
  claims: Claim[];
  sources: Source[];
  markers: Marker[];
}

export interface AnalyzeOptions extends DocumentInfo {
  /** Time of the analysis (ISO 8601); the engine has no clock of its own. */
  analyzedAt?: string;
  /** Claims below it are left out (0 to 1). Default: the threshold that balances precision and recall. */
  minConfidence?: number;
}
