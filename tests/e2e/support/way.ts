import type { Page } from 'puppeteer-core';
import type { Claim } from '../../../src/engine/types.ts';
import type { Browsing } from './each-browser.ts';

/** How a reader does things: everything that a walk through the sidebar takes, by one means alone. */
export interface Way {
  /** Presses what a selector fits and whose words or name begin as told. */
  press(page: Page, selector: string, words?: string): Promise<void>;
  choose(page: Page, menu: string, entry: string): Promise<void>;
  /** Brings a claim of the list into focus. */
  focus(page: Page, claim: Claim): Promise<void>;
  openCard(page: Page, claim: Claim): Promise<void>;
  closeCard(page: Page): Promise<void>;
  tab(page: Page, name: string): Promise<void>;
  /** Goes to the first claim. */
  toFirst(page: Page): Promise<void>;
  /** Opens a source in the list of sources, and presses the last of the marks where it speaks. */
  lastMarkOf(page: Page, sourceId: string): Promise<void>;
  search(page: Page, words: string): Promise<void>;
  endSearch(page: Page): Promise<void>;
  help(page: Page): Promise<void>;
  closeHelp(page: Page): Promise<void>;
  scanSelection(browsing: Browsing, page: Page): Promise<void>;
  close(page: Page): Promise<void>;
}
