import { type ChainModel, sumRows } from './chain-model.ts';
import { CUE_KEY, contextFeatures, ownFeatures, ROLE_FEATURES, runFeatures, runOf } from './role-features.ts';
import { type RoleView, whereOf } from './role-view.ts';
import type { Words } from './words.ts';

const COLUMNS = 4;
/** Tokens whose sums are kept: more than a window has. */
const KEPT = 1024;

/** Sums up what the features of tokens say, keeping the sums that the next tokens or cues ask for again. */
export class RoleEmissions {
  readonly #model: ChainModel;
  readonly #words: Words;
  readonly #isCue: Uint8Array;
  readonly #keys = new Int32Array(ROLE_FEATURES);
  /** For each kept token, on each side of a cue: which one it is and where it stands, and its sums. */
  readonly #seen = new Int32Array(KEPT * 2).fill(-1);
  readonly #contexts = new Int32Array(KEPT * 2 * COLUMNS);
  readonly #run = new Int32Array(COLUMNS);
  readonly #sums = new Int32Array(COLUMNS);

  /** @param isCue marks the tokens of all cues */
  constructor(model: ChainModel, words: Words, isCue: Uint8Array) {
    this.#model = model;
    this.#words = words;
    this.#isCue = isCue;
  }

  /** What the features of the view's tokens say for each class: length × classes, row by row. */
  of(view: RoleView): Float32Array {
    const { step, topology } = this.#model;
    const { classes } = topology;
    const scores = new Float32Array((view.last - view.first) * classes);
    const [keys, run, sums, contexts] = [this.#keys, this.#run, this.#sums, this.#contexts];
    let lastRun = -1;
    for (let i = view.first; i < view.last; i++) {
      if (i >= view.cue.first && i < view.cue.last) {
        keys[0] = CUE_KEY;
        sumRows(this.#model, keys, 0, 1, sums, 0);
      } else {
        const thisRun = runOf(view, i);
        if (thisRun !== lastRun) {
          sumRows(this.#model, keys, 0, runFeatures(view, i, keys), run, 0);
          lastRun = thisRun;
        }
        sumRows(this.#model, keys, 0, ownFeatures(view, i, keys), sums, 0);
        const context = this.#contextOf(i, whereOf(view, i));
        for (let c = 0; c < COLUMNS; c++) sums[c]! += run[c]! + contexts[context + c]!;
      }
      const at = (i - view.first) * classes + 1;
      for (let c = 0; c < COLUMNS; c++) scores[at + c] = sums[c]! * step;
    }
    return scores;
  }

  /** Where the sums of a token's context are. */
  #contextOf(i: number, where: number): number {
    const slot = (i % KEPT) * 2 + (where & 1);
    const sums = slot * COLUMNS;
    const seen = i * 64 + where;
    if (this.#seen[slot] === seen) return sums;
    this.#seen[slot] = seen;
    const count = contextFeatures(this.#words, this.#isCue, i, where, this.#keys);
    sumRows(this.#model, this.#keys, 0, count, this.#contexts, sums);
    return sums;
  }
}
