import type { CardDrawer } from '../card/draw.tsx';
import type { connectSidebar } from '../sidebar/connect.tsx';

/**
 * What scripts bring that come into a page only when they are needed: what a reader does not use costs the page's
 * thread nothing.
 */
export interface Late {
  /** Draws the card at a mark. */
  card: (place: HTMLElement) => CardDrawer;
  /** Draws the sidebar in the page itself. */
  sidebar: typeof connectSidebar;
}

/** All scripts of ours in a page run in the same world, which is not the page's. */
const world = globalThis as { sourcelightLate?: Partial<Late> };

/** Lays something down for the content script. */
export function bring<Name extends keyof Late>(name: Name, what: Late[Name]): void {
  world.sourcelightLate = { ...world.sourcelightLate, [name]: what };
}

/** What was brought; undefined where it was not (yet). */
export const brought = <Name extends keyof Late>(name: Name): Late[Name] | undefined =>
  world.sourcelightLate?.[name] as Late[Name] | undefined;
