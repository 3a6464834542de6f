/** How the sidebar and the page share the window; all in CSS px. */
export type Room =
  /** The sidebar stands beside the page, which leaves `width` free and moves `shift` to the left. */
  | { layout: 'beside'; width: number; shift: number }
  /** The sidebar is a drawer from below. */
  | { layout: 'drawer' };

/** From here on there is room for two columns. */
const WIDE = 760;
/** What stays free between the sidebar and an article that had to be moved. */
const GAP = 16;

/** How wide the sidebar is beside the page: its lines stay under 60 letters, the page gets the rest. */
export const sidebarWidth = (windowWidth: number): number =>
  Math.round(Math.min(400, Math.max(320, windowWidth * 0.32)));

/**
 * Decides where the sidebar goes.
 * @param article the left and right edge of the article's text, measured in a page that leaves the
 * sidebar's width free already; null while it is not known.
 */
export function planRoom(windowWidth: number, article: { left: number; right: number } | null): Room {
  if (windowWidth < WIDE) return { layout: 'drawer' };
  const width = sidebarWidth(windowWidth);
  const free = windowWidth - width;
  if (!article || article.right <= free) return { layout: 'beside', width, shift: 0 };
  // A page of fixed width does not give way by itself. If its left margin is wide enough it can be moved.
  const shift = Math.ceil(article.right - free + GAP);
  return article.left - shift >= 0 ? { layout: 'beside', width, shift } : { layout: 'drawer' };
}

/** The rules by which the page makes room. @param drawerHeight of the drawer, when there is one. */
export function roomRules(room: Room, drawerHeight: number): string {
  if (room.layout === 'drawer') {
    return `@media screen{html{margin-bottom:${drawerHeight}px!important;scroll-padding-bottom:${drawerHeight}px!important}}`;
  }
  const shift = room.shift > 0 ? `position:relative!important;left:${-room.shift}px!important;` : '';
  return `@media screen{html{margin-right:${room.width}px!important;${shift}}}`;
}
