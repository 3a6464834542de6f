import type { Analysis, DocumentInfo } from '../engine/types.ts';

/** What a page asks of the background: each name with its request and its answer. */
export interface ToBackground {
  /** Analyses a text. Progress comes back as the page's `progress` message. */
  analyze: { request: { text: string; document: DocumentInfo }; answer: Analysis };
  /** Shows the number of claims on the toolbar button of the sender's tab; null clears it. */
  badge: { request: { count: number | null }; answer: null };
}
