import type { Analysis } from '../engine/types.ts';
import { fingerprint } from '../living/fingerprint.ts';
import type { LivingAnalysis } from '../living/types.ts';
import type { PlacedClaim } from '../marks/marks.ts';
import { patched } from '../messages/differences.ts';
import { askBackground } from '../messages/send.ts';
import { editOf } from '../messages/text-edit.ts';
import type { Article } from '../page/types.ts';

/** A page that was read: its article, what is said in it, and where. */
export interface Reading {
  article: Article;
  analysis: LivingAnalysis;
  placed: PlacedClaim[];
}

/** Has texts analysed in the background; of a text that has only changed, what has changed goes to and fro. */
export class Analyst {
  readonly #ask: typeof askBackground;
  /** As it came from the background. */
  #last: Analysis | null = null;

  constructor(ask: typeof askBackground = askBackground) {
    this.#ask = ask;
  }

  /** @throws Error when the background could not analyse it. */
  async analyse({ text, document }: Pick<Article, 'text' | 'document'>): Promise<Analysis> {
    this.#last = (await this.#again(text, document)) ?? (await this.#ask('analyze', { text, document }));
    return this.#last;
  }

  async #again(text: string, document: Article['document']): Promise<Analysis | null> {
    const last = this.#last;
    if (!last) return null;
    const edit = editOf(last.text, text);
    const differences = await this.#ask('analyzeAgain', { last: fingerprint(last.text), edit, document });
    return differences && patched(last, text, differences);
  }
}
