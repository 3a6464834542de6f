import type { ClaimActions } from '../card/props.ts';
import type { Corrections } from '../corrections/set-aside.ts';
import type { LivingAnalysis } from '../living/types.ts';
import type { NoArticle } from '../page/types.ts';
import type { SelectionPlace } from '../selection/read-selection.ts';
import type { Settings } from '../settings/settings.ts';
import type { Choice, Listed } from './listed.ts';

/** How far the reading of the page has come. */
export type Scan =
  | { phase: 'reading'; done: number }
  | { phase: 'no-article'; reason: NoArticle['reason'] | 'nothing-selected' }
  | { phase: 'failed' }
  | {
      phase: 'read';
      /** What stands in the page and, in place, what stood there before. */
      analysis: LivingAnalysis;
      /** What of it the reader wants to see. */
      listed: Listed;
      /** Claims whose words could not be found in the page (any more). */
      unplaced: ReadonlySet<string>;
    };

/** The claim in focus, and where the reader picked it. */
export interface Selected {
  id: string;
  from: 'page' | 'list';
}

/** The stretch of the text in the window, in UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/** A value that changes too often for the whole sidebar to be drawn again. */
export interface Watched<Value> {
  readonly value: Value;
  /** @returns a function that stops watching. */
  watch(onChange: (value: Value) => void): () => void;
}

/** What the reader can do. */
export interface SidebarActions extends ClaimActions {
  close(): void;
  /** Closes what is open, the smaller thing first: the card, then the sidebar. */
  escape(): void;
  readAgain(): void;
  /** Brings a claim into focus, in list and page; null takes the focus away. */
  select(id: string | null): void;
  /** Scrolls the page to a claim. */
  goTo(id: string): void;
  /** Takes the keys to a claim's words in the page; Enter or Escape lead back to its card. */
  visit(id: string): void;
  /** Scrolls the page to a place in the text (UTF-16 offset). */
  jump(offset: number): void;
  /** Changes which claims are listed and marked. */
  choose(change: Partial<Omit<Choice, 'confidence'>>): void;
  /** Changes settings, at once and for good. */
  set(change: Partial<Settings>): void;
  /** Opens the options, or what they say about reading this site without a click. */
  openOptions(about: 'all' | 'this-site'): void;
  /** Opens the library. */
  openLibrary(): void;
  /** Opens the card at a claim's mark and moves the keyboard there. */
  openCard(claimId: string): void;
}

/** What the sidebar shows. All of it can be copied from one process to another. */
export interface SidebarView {
  scan: Scan;
  settings: Settings;
  /** Where the selected text stands, if that is all that is read; null for the article. */
  selection: SelectionPlace | null;
  choice: Choice;
  selected: Selected | null;
  corrections: Corrections;
  /** Id of the claim that was set aside from the list a moment ago. */
  justSetAside: string | null;
  /** What the reader said last could not be stored. */
  isUnkept: boolean;
  layout: 'beside' | 'drawer';
}

export interface SidebarProps extends SidebarView {
  place: Watched<Place | null>;
  actions: SidebarActions;
}
