import type { Opening } from './opening.ts';

/** What the background tells a page: each name with its request and its answer. */
export interface ToPage {
  /** The toolbar button or the shortcut was used: opens the sidebar, or closes it. */
  toggle: { request: Opening; answer: null };
  /** Lists what is selected in the page; `text` is what the browser says that is, where it does. */
  selection: { request: Opening & { text: string }; answer: null };
  /** The sidebar has come up in its frame, and waits for its end of the channel; by the key it knows who gives it. */
  sidebar: { request: { key: string }; answer: null };
  /** How much of the text has been read (0 to 1). */
  progress: { request: { done: number }; answer: null };
  /**
   * Reads the page where the reader allowed it, and opens the sidebar only if told to. Answers whether that is done:
   * else no article was found, or the one that is known.
   */
  scan: { request: Opening & { opens: boolean }; answer: boolean };
}
