import type { DocumentInfo } from '../engine/types.ts';

/** A run of the article's text that comes from one text node of the live page. */
export interface TextRun {
  node: Text;
  /** Where the run starts in the article's text. */
  textStart: number;
  /** Where it starts in the node's data. */
  nodeStart: number;
  /** Its length, the same in both: white space that is collapsed splits runs. */
  length: number;
}

/** The article of a page: what it says, and where each letter of it stands. */
export interface Article {
  document: DocumentInfo;
  /** Paragraphs separated by a blank line ("\n\n"); white space within a paragraph collapsed to one space. */
  text: string;
  /** In text order, not overlapping. */
  runs: TextRun[];
  /** The element that holds the article's body. */
  root: Element;
}

/** Why no article was found. */
export type NoArticle = { reason: 'none' | 'too-short' };
