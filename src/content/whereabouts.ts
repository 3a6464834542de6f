import type { Article } from '../page/types.ts';
import type { Place } from '../sidebar/props.ts';
import { readerPlace } from './reader-place.ts';
import { PageRoom } from './room.ts';
import type { Room, Wish } from './room-plan.ts';
import { type FreeHeight, isInView, scrollToRange } from './scroll-to.ts';

/** The article in the window: the room that it has beside the sidebar, where the reader is in it, and ways to go. */
export class Whereabouts {
  readonly #onPlace: (place: Place | null) => void;
  readonly #room = new PageRoom();
  #article: Article | null = null;
  #drawerShare: number;

  /**
   * @param drawerShare the height of the drawer, as a share of the window's.
   * @param onPlace is told where in the article the reader is.
   */
  constructor(drawerShare: number, onPlace: (place: Place | null) => void) {
    this.#onPlace = onPlace;
    this.#drawerShare = drawerShare;
  }

  get room(): Room {
    return this.#room.room;
  }

  /** How wide the sidebar may become, in CSS px. */
  get widest(): number {
    return this.#room.widest;
  }

  get drawerHeight(): number {
    return Math.round(innerHeight * this.#drawerShare);
  }

  /** What is read now; null before it is found. */
  isIn(article: Article | null): void {
    this.#article = article;
  }

  makeRoom(wish: Wish, drawerShare: number): void {
    this.#drawerShare = drawerShare;
    this.#room.make(this.#article, wish, this.drawerHeight);
  }

  keep(): void {
    this.#room.keep();
  }

  giveBack(): void {
    this.#room.giveBack();
  }

  update(): void {
    if (this.#article) this.#onPlace(readerPlace(this.#article, this.#free().bottom));
  }

  goTo(range: Range | undefined): void {
    if (range) scrollToRange(range, this.#free());
  }

  /** Scrolls only where a range cannot be read as it is. */
  bringIntoView(range: Range | undefined): void {
    if (range && !isInView(range, this.#free())) scrollToRange(range, this.#free());
  }

  /** @param offset in the text, in UTF-16 code units. */
  jump(offset: number): void {
    const runs = this.#article?.runs;
    const run = runs?.findLast((run) => run.textStart <= offset) ?? runs?.[0];
    if (!run?.node.isConnected) return;
    const range = run.node.ownerDocument.createRange();
    const within = Math.max(0, Math.min(run.length, offset - run.textStart));
    range.setStart(run.node, Math.min(run.node.length, run.nodeStart + within));
    range.setEnd(run.node, Math.min(run.node.length, run.nodeStart + run.length));
    this.goTo(range);
  }

  #free(): FreeHeight {
    return { bottom: this.room.layout === 'drawer' ? innerHeight - this.drawerHeight : innerHeight };
  }
}
