import { CardTiming } from '../card/card-timing.ts';
import type { OpenCard } from '../card/props.ts';

/** The card at a mark: which one is open, how it came, and where the keyboard goes when it closes. */
export class PageCard {
  readonly #show: (card: OpenCard | null) => void;
  readonly #root: () => ShadowRoot | null;
  readonly #giveKeys: (claimId: string) => void;
  #open: OpenCard | null = null;

  readonly #timing = new CardTiming({
    open: (id, x, y) => this.#set({ id, by: 'pointer', at: { x, y } }),
    close: () => this.close(),
  });

  /**
   * @param show draws the card, or (null) none. @param root in which it stands.
   * @param giveKeys gives the keyboard to a claim's place in the list.
   */
  constructor(
    show: (card: OpenCard | null) => void,
    root: () => ShadowRoot | null,
    giveKeys: (claimId: string) => void,
  ) {
    this.#show = show;
    this.#root = root;
    this.#giveKeys = giveKeys;
  }

  /** The pointer is on a mark, or on none. A card that was asked for is not driven away by it. */
  point(id: string | null, x: number, y: number): void {
    if (this.#open === null || this.#open.by === 'pointer') this.#timing.point(id, x, y);
  }

  /** A mark was clicked or tapped, or (null) the page beside them. */
  pick(id: string | null, x: number, y: number): void {
    this.#timing.forget();
    this.#set(id === null ? null : { id, by: 'pick', at: { x, y } });
  }

  /** The reader goes to a mark by the keyboard. */
  visit(id: string): void {
    this.#timing.forget();
    this.#set({ id, by: 'keyboard', at: null });
  }

  pointAtCard(isOn: boolean): void {
    if (this.#open?.by !== 'pointer') return;
    if (isOn) this.#timing.enter();
    else if (!this.#hasKeyboard()) this.#timing.leave();
  }

  /** Something in it was pressed: it stays, also where the answer makes it smaller than to where the pointer is. */
  keep(): void {
    this.#timing.forget();
    if (this.#open) this.#open = { ...this.#open, by: 'pick' };
  }

  /** @returns whether there was one to close. */
  close(): boolean {
    this.#timing.forget();
    if (!this.#open) return false;
    // Before the card goes: afterwards Firefox gives the keys to the page.
    if (this.#hasKeyboard()) this.#giveKeys(this.#open.id);
    this.#set(null);
    return true;
  }

  #set(open: OpenCard | null): void {
    if (open === null && this.#open === null) return;
    this.#open = open;
    this.#show(open);
  }

  #hasKeyboard(): boolean {
    return this.#root()?.activeElement?.closest('[data-card]') != null;
  }
}
