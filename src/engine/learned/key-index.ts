import { KEY_BITS } from './hashing.ts';

/** Keys are in buckets by their upper bits; the lower ones, a byte each, tell them apart. */
const LOWER_BITS = 8;

/**
 * Numbers the keys of a sorted list. Small enough to stay in a processor's near caches, which is what matters: most
 * looks are for keys that are not there.
 */
export class KeyIndex {
  /** Where each bucket begins; one more entry than buckets. */
  readonly #starts = new Int32Array((1 << (KEY_BITS - LOWER_BITS)) + 1);
  readonly #lower: Uint8Array;

  /** @param keys of `KEY_BITS` bits, each once, the smallest first */
  constructor(keys: Int32Array) {
    this.#lower = Uint8Array.from(keys, (key) => key & ((1 << LOWER_BITS) - 1));
    for (const key of keys) this.#starts[(key >>> LOWER_BITS) + 1]! += 1;
    for (let b = 1; b < this.#starts.length; b++) this.#starts[b]! += this.#starts[b - 1]!;
  }

  /** The key's place in the list, or -1 where it is not there. */
  row(key: number): number {
    const bucket = key >>> LOWER_BITS;
    const lower = key & ((1 << LOWER_BITS) - 1);
    const end = this.#starts[bucket + 1]!;
    for (let row = this.#starts[bucket]!; row < end; row++) if (this.#lower[row] === lower) return row;
    return -1;
  }
}
