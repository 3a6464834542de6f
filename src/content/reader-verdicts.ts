import type { Verdict } from '../corrections/correction.ts';
import type { Said } from '../messages/opening.ts';
import { PageCorrections } from './page-corrections.ts';
import type { ShownView } from './shown-view.ts';

/** What the reader says of claims: kept, and shown with a way back. */
export class ReaderVerdicts {
  /** Those kept of the page. */
  readonly page: PageCorrections;
  readonly #view: ShownView;
  readonly #relist: () => void;

  /** @param said what is known of what was said before. @param relist is called when claims are set aside or brought back, here or in another tab. */
  constructor(said: Said | null, view: ShownView, relist: () => void, signal: AbortSignal) {
    this.#view = view;
    this.#relist = relist;
    this.page = new PageCorrections(said, () => this.#changed(), signal);
  }

  async correct(id: string, verdict: Verdict): Promise<void> {
    const isInList = this.#view.value.card?.id !== id;
    await this.#kept(this.page.correct(id, verdict));
    const isGone = isInList && verdict.kind === 'not-a-claim' && this.page.known.has(id);
    if (isGone) this.#view.show({ justSetAside: id });
  }

  async takeBack(id: string): Promise<void> {
    await this.#kept(this.page.takeBack(id));
  }

  /** The reader has gone on: what was just set aside is no news any more. */
  goOn(): void {
    if (this.#view.value.justSetAside !== null) this.#view.show({ justSetAside: null });
  }

  async #kept(keeping: Promise<void>): Promise<void> {
    const isUnkept = await keeping.then(
      () => false,
      (error) => {
        console.error(error);
        return true;
      },
    );
    this.#view.show({ isUnkept });
  }

  #changed(): void {
    this.#relist();
    if (!this.page.known.has(this.#view.value.justSetAside ?? '')) this.goOn();
  }
}
