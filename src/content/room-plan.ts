import { widthLimits } from '../settings/sound.ts';

/** How the sidebar and the page share the window; all in CSS px. */
export type Room =
  /** The sidebar stands at a side of the page, which leaves `width` free there and moves `shift` away from it. */
  | { layout: 'beside'; side: 'left' | 'right'; width: number; shift: number }
  /** The sidebar is a drawer from below. */
  | { layout: 'drawer' };

/** From here on there is room for two columns. */
const WIDE = 760;
/** What stays free between the sidebar and an article that had to be moved. */
const GAP = 16;

/** What the reader wants. */
export interface Wish {
  side: 'left' | 'right';
  width: number;
}

/** How wide the sidebar may be: the page keeps half of the window. */
export const widestSidebar = (windowWidth: number): number =>
  Math.max(widthLimits.least, Math.min(widthLimits.most, Math.floor(windowWidth / 2)));

/** How wide the sidebar is beside the page. */
export const sidebarWidth = (windowWidth: number, wished: number): number =>
  Math.round(Math.min(widestSidebar(windowWidth), Math.max(widthLimits.least, wished)));

/**
 * Decides where the sidebar goes.
 * @param article the left and right edge of the article's text, measured in a page that leaves the
 * sidebar's width free already; null while it is not known.
 */
export function planRoom(
  windowWidth: number,
  article: { left: number; right: number } | null,
  { side, width: wished }: Wish,
): Room {
  if (windowWidth < WIDE) return { layout: 'drawer' };
  const width = sidebarWidth(windowWidth, wished);
  const before = article && (side === 'right' ? article.left : windowWidth - article.right);
  const within = article && (side === 'right' ? article.right - (windowWidth - width) : width - article.left);
  if (before === null || within === null || within <= 0) return { layout: 'beside', side, width, shift: 0 };
  // A page of fixed width does not give way by itself. If its other margin is wide enough it can be moved.
  const shift = Math.ceil(within + GAP);
  return before - shift >= 0 ? { layout: 'beside', side, width, shift } : { layout: 'drawer' };
}

/** The rules by which the page makes room. @param drawerHeight of the drawer, when there is one. */
export function roomRules(room: Room, drawerHeight: number): string {
  if (room.layout === 'drawer') {
    return `@media screen{html{margin-bottom:${drawerHeight}px!important;scroll-padding-bottom:${drawerHeight}px!important}}`;
  }
  const { side, width } = room;
  const left = side === 'right' ? -room.shift : room.shift;
  const shift = left === 0 ? '' : `position:relative!important;left:${left}px!important;`;
  return `@media screen{html{margin-${side}:${width}px!important;${shift}}}`;
}
