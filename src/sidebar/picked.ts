import type { SidebarView } from './props.ts';

type Selected = SidebarView['selected'];

/**
 * The claim in focus, as the list shows it. What the reader picks shows at once, as the next key is for the card that
 * this one has opened, and until the page has done all that was picked: what it tells meanwhile is of an earlier pick.
 */
export class Picked {
  #told: Selected = null;
  #own: Selected = null;
  #underWay = 0;

  get value(): Selected {
    return this.#underWay > 0 ? this.#own : this.#told;
  }

  /** The page tells which claim is in focus. */
  tell(selected: Selected): void {
    this.#told = selected;
  }

  /** The reader picks a claim in the list, or (null) none. @param done when the page has done it, and told. */
  async pick(id: string | null, done: Promise<unknown>): Promise<void> {
    this.#own = id === null ? null : { id, from: 'list' };
    this.#underWay++;
    try {
      await done;
    } catch {
      // The page could not do it, and says why in its console: what it told last counts.
    } finally {
      this.#underWay--;
    }
  }
}
