import type { Analysis, DocumentInfo } from '../engine/types.ts';
import type { FormatName } from '../formats/format.ts';
import type { Late } from '../late/late.ts';
import type { Words } from '../locales/i18n.ts';
import type { Differences } from './differences.ts';
import type { TextEdit } from './text-edit.ts';

/** A file to be saved; `base64` where it is none of text. */
export type WrittenFile = { extension: string; mediaType: string } & ({ text: string } | { base64: string });

/** What a page asks of the background: each name with its request and its answer. */
export interface ToBackground {
  /** Analyses a text, of an article or of a part of one. Progress comes back as the page's `progress` message. */
  analyze: { request: { text: string; document: DocumentInfo; isPart?: true }; answer: Analysis };
  /** Writes an analysis in a format: the writers are too heavy to be sent into pages. */
  write: { request: { analysis: Analysis; format: FormatName }; answer: WrittenFile };
  /** Saves an article in the reader's library. Answers a sentence for the reader. */
  saveInLibrary: { request: { analysis: Analysis }; answer: string };
  /** Whether an article has been saved by itself, as it was read; `print` is the fingerprint of its text. */
  isSaved: { request: { url: string; print: string }; answer: boolean };
  /** Opens the library in a tab of its own. */
  openLibrary: { request: Record<string, never>; answer: null };
  /**
   * Analyses the text of the page's last analysis after an edit, and answers what differs from that; null where the
   * background knows that analysis no more. `last` is the fingerprint of its text.
   */
  analyzeAgain: {
    request: { last: string; edit: TextEdit; document: DocumentInfo };
    answer: Differences | null;
  };
  /** Shows the number of claims on the toolbar button of the sender's tab; null clears it. */
  badge: { request: { count: number | null }; answer: null };
  /**
   * The sender's page, on a site that the reader allowed, has settled and can be read. Answers whether that is done:
   * else it still shows no article, or the one that is known.
   */
  settled: { request: Record<string, never>; answer: boolean };
  /** Opens the options, or what they say about reading the sender's site by itself. */
  options: { request: { about: 'all' | 'this-site' }; answer: null };
  /** The sidebar has come up in a page of the sender's tab: its script is told the key. */
  sidebarReady: { request: { key: string }; answer: null };
  /** Sends the script that brings something into the sender's page. */
  lateScript: { request: { name: keyof Late }; answer: null };
  /** The words of the language that the reader chose (`auto`: the browser's). */
  words: { request: { language: string }; answer: Words };
}
