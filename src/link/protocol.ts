import type { EdgeWords } from '../overlay/edge.ts';
import type { Settings } from '../settings/settings.ts';
import type { Place, SidebarActions, SidebarView } from '../sidebar/props.ts';
import type { Memory } from '../sidebar/use-remembered.ts';

/** What the page's script tells the sidebar, through their channel. */
export type ToSidebar =
  /** How the reader had set it before it went. Comes before all else. */
  | { is: 'memory'; memory: Memory }
  /** What is shown otherwise than before; all of it at first. */
  | { is: 'view'; change: Partial<SidebarView> }
  | { is: 'place'; place: Place | null }
  /** Takes the keys, which are in the sidebar's frame already: the card of a claim, or (null) the panel. */
  | { is: 'focus'; claim: string | null }
  /** To the act with this number; undone where the page could not do it. */
  | { is: 'answer'; number: number; value: unknown; undone?: true };

/** An act of the reader. One with a number waits for its answer. */
export interface Act {
  is: 'act';
  name: keyof SidebarActions;
  given: unknown[];
  number?: number;
}

/** What the sidebar tells the page's script. */
export type FromSidebar =
  | Act
  | { is: 'memory'; memory: Memory }
  /** The reader has changed settings elsewhere. */
  | { is: 'settings'; settings: Settings }
  /** The reader has said something of claims, perhaps of another page. */
  | { is: 'corrected' }
  /** What is called so in the page itself. Comes before all else. */
  | { is: 'names'; names: Names };

/** In the language that the sidebar speaks. */
export interface Names {
  language: string;
  direction: 'ltr' | 'rtl';
  /** Of the frame. */
  panel: string;
  edge: EdgeWords;
}

/** What hands the sidebar its end of the channel: the page does not know the key, and cannot take our place. */
export interface Welcome {
  sourcelight: string;
}
