import { CardTiming } from '../card/card-timing.ts';
import type { OpenCard } from '../card/props.ts';

/** The card at a mark: which one is open, how it came, and where the keyboard goes when it closes. */
export class PageCard {
  readonly #show: (card: OpenCard | null) => void;
  readonly #root: () => ShadowRoot | null;
  #open: OpenCard | null = null;
  #before: Element | null = null;

  readonly #timing = new CardTiming({
    open: (id, x, y) => this.#set({ id, by: 'pointer', at: { x, y } }),
    close: () => this.close(),
  });

  constructor(show: (card: OpenCard | null) => void, root: () => ShadowRoot | null) {
    this.#show = show;
    this.#root = root;
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
    this.#before = this.#root()?.activeElement ?? null;
    this.#set({ id, by: 'keyboard', at: null });
  }

  pointAtCard(isOn: boolean): void {
    if (this.#open?.by !== 'pointer') return;
    if (isOn) this.#timing.enter();
    else if (!this.#hasKeyboard()) this.#timing.leave();
  }

  /** @returns whether there was one to close. */
  close(): boolean {
    this.#timing.forget();
    if (!this.#open) return false;
    const hadKeyboard = this.#hasKeyboard();
    this.#set(null);
    if (hadKeyboard) this.#giveBack();
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

  #giveBack(): void {
    const root = this.#root();
    const target = this.#before?.isConnected ? this.#before : root?.querySelector('[data-panel]');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    this.#before = null;
  }
}
