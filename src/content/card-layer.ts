import type { CardDrawer, CardView } from '../card/draw.tsx';
import type { CardActions } from '../card/props.ts';
import { fetchLate } from '../late/fetch-late.ts';
import type { Words } from '../locales/i18n.ts';
import { askBackground } from '../messages/send.ts';
import type { Settings } from '../settings/settings.ts';

/** Draws the card at a mark, by a script that comes when the reader moves in the page, or when a card is to be shown. */
export class CardLayer {
  readonly #place: HTMLElement;
  readonly #actions: CardActions;
  #view: CardView | null = null;
  #drawn: CardView | null = null;
  #drawer: { draw: CardDrawer; words: Words } | null = null;
  #isComing = false;

  /** @param place in which it is drawn. */
  constructor(place: HTMLElement, actions: CardActions) {
    this.#place = place;
    this.#actions = actions;
  }

  show({ scan, corrections, card, settings }: CardView & { settings: Settings }): void {
    this.#view = { scan, corrections, card };
    if (this.#drawer) this.#draw();
    else if (card) this.prepare(settings);
  }

  /**
   * Fetches the script before it is needed: the right to send one ends when the page is left, and a page that is
   * brought back still shows its marks.
   */
  prepare({ language }: Settings): void {
    if (!this.#drawer && !this.#isComing) void this.#fetch(language);
  }

  async #fetch(language: string): Promise<void> {
    this.#isComing = true;
    try {
      const [drawer, words] = await Promise.all([fetchLate('card'), askBackground('words', { language })]);
      if (!this.#place.isConnected) return;
      this.#drawer = { draw: drawer(this.#place), words };
      this.#draw();
    } catch (error) {
      // The extension was taken away or replaced.
      console.error(error);
    } finally {
      this.#isComing = false;
    }
  }

  #draw(): void {
    const [view, before] = [this.#view, this.#drawn];
    if (!view || !this.#drawer || (view.card === null && (before === null || before.card === null))) return;
    this.#drawn = view;
    this.#drawer.draw(view, this.#drawer.words, this.#actions);
  }
}
