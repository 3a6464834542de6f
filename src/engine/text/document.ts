/**
 * The text as the engine reads it. Offsets (`start`, `end`) are UTF-16 code units into the text, end exclusive;
 * `first` and `last` are indexes of tokens, last exclusive.
 */

/** A word, a number or a punctuation mark; white space belongs to none. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'mark';
}

/** A stretch of tokens. */
export interface Stretch {
  first: number;
  last: number;
}

export interface Sentence extends Stretch {
  start: number;
  end: number;
  /** Index of its paragraph. */
  paragraph: number;
}

export interface Paragraph extends Stretch {
  start: number;
  end: number;
  /** Indexes of its sentences, last exclusive. */
  firstSentence: number;
  lastSentence: number;
}

/** Words in quotation marks, within one paragraph; offsets and tokens take in the marks. */
export interface QuotedSpan extends Stretch {
  start: number;
  end: number;
  paragraph: number;
  /** The mark at its end is there. */
  closed: boolean;
  /** The same for the pieces of one quotation that runs on over paragraphs. */
  chain: number;
}

export interface TextDocument {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  paragraphs: Paragraph[];
  quotations: QuotedSpan[];
  /** For each token the index of its sentence. */
  sentenceOf: Int32Array;
  /** For each token the index of the quotation it lies in (marks included), or -1. */
  quotationOf: Int32Array;
}
