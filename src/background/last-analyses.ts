import type { Analysis } from '../engine/types.ts';
import { fingerprint } from '../living/fingerprint.ts';

/** More are not remembered: a page whose analysis was forgotten asks for the whole of it. */
const MOST = 20;

/** The last analysis of each tab's page, for as long as the background runs: of the next only what differs is sent. */
export class LastAnalyses {
  readonly #byTab = new Map<number, Analysis>();

  keep(tabId: number | undefined, analysis: Analysis): void {
    if (tabId === undefined) return;
    this.#byTab.delete(tabId);
    this.#byTab.set(tabId, analysis);
    const [oldest] = this.#byTab.keys();
    if (this.#byTab.size > MOST && oldest !== undefined) this.#byTab.delete(oldest);
  }

  /** The tab's last analysis, if it is of the text with this fingerprint. */
  of(tabId: number | undefined, print: string): Analysis | null {
    const last = tabId === undefined ? undefined : this.#byTab.get(tabId);
    return last && fingerprint(last.text) === print ? last : null;
  }
}
