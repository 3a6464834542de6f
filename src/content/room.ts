import { PageSheet } from '../marks/page-sheet.ts';
import type { Article } from '../page/types.ts';
import { defaultSettings } from '../settings/settings.ts';
import { offsetOf } from './frames.ts';
import { keepingPlace } from './keep-place.ts';
import { planRoom, type Room, roomRules, type Wish, widestSidebar } from './room-plan.ts';

/** Enough of the article to know its edges, few enough to ask the layout for. */
const SAMPLE = 40;

/** Makes the page leave room for the sidebar, and gives it back. */
export class PageRoom {
  readonly #sheet = new PageSheet(document);
  /** In CSS px, as it was when room was made last. */
  #window = windowWidth();
  #room: Room = planRoom(this.#window, null, defaultSettings);

  get room(): Room {
    return this.#room;
  }

  /**
   * Makes room, measuring what the page does with it.
   * @param article null while it has not been found.
   * @param drawerHeight in CSS px, should it come to a drawer.
   */
  make(article: Article | null, wish: Wish, drawerHeight: number): Room {
    // Asked before anything is changed: afterwards the whole page would be laid out for the answer.
    this.#window = windowWidth();
    keepingPlace(() => {
      this.#room = planRoom(this.#window, null, wish);
      this.#sheet.set(roomRules(this.#room, drawerHeight));
      if (article && this.#room.layout === 'beside') {
        this.#room = planRoom(windowWidth(), edgesOf(article), wish);
        this.#sheet.set(roomRules(this.#room, drawerHeight));
      }
    });
    return this.#room;
  }

  /** How wide the sidebar may become, in CSS px. */
  get widest(): number {
    return widestSidebar(this.#window);
  }

  keep(): void {
    this.#sheet.keep();
  }

  giveBack(): void {
    keepingPlace(() => this.#sheet.remove());
  }
}

/** The left and right edge of the article's text in the window; null where none of it is laid out. */
function edgesOf({ runs, root }: Article): { left: number; right: number } | null {
  const range = root.ownerDocument.createRange();
  const { left: shift } = offsetOf(root.ownerDocument);
  let left = Infinity;
  let right = -Infinity;
  for (let i = 0; i < runs.length; i += Math.ceil(runs.length / SAMPLE)) {
    const node = runs[i]?.node;
    if (!node?.isConnected) continue;
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    left = Math.min(left, rect.left);
    right = Math.max(right, rect.right);
  }
  return right > left ? { left: left + shift + scrollX, right: right + shift + scrollX } : null;
}

/** Without the scrollbar. The scrolling element is the one that knows, in quirks mode too. */
const windowWidth = () => document.scrollingElement?.clientWidth || innerWidth;
