import { KEY_BITS } from './hashing.ts';

/** Keys are in buckets by their upper bits; the lower ones, a byte each, tell them apart. */
const LOWER_BITS = 8;
const LOWER = (1 << LOWER_BITS) - 1;
const BUCKETS = 1 << (KEY_BITS - LOWER_BITS);
/** So many buckets are counted from where the first of them begins, so that two bytes are enough for each. */
const BLOCK_BITS = 7;
/** A one in each byte, and the highest bit of each. */
const ONES = 0x01010101;
const TOPS = 0x80808080 | 0;

/**
 * Numbers the keys of a sorted list. Small enough to stay in a processor's near caches, and without branches that it
 * would guess wrong: most of the engine's time goes by here.
 */
export class KeyIndex {
  readonly #blocks = new Int32Array((BUCKETS >>> BLOCK_BITS) + 1);
  /** Where each bucket begins in its block; one more entry than buckets. */
  readonly #starts = new Uint16Array(BUCKETS + 1);
  /** The keys' lower bytes, read four at a time. */
  readonly #lower: DataView;

  /** @param keys of `KEY_BITS` bits, each once, the smallest first */
  constructor(keys: Int32Array) {
    const [blocks, starts] = [this.#blocks, this.#starts];
    const lower = new Uint8Array(keys.length + 4);
    let row = 0;
    for (let bucket = 0; bucket <= BUCKETS; bucket++) {
      const block = bucket >>> BLOCK_BITS;
      if (bucket === block << BLOCK_BITS) blocks[block] = row;
      starts[bucket] = row - blocks[block]!;
      for (; row < keys.length && keys[row]! >>> LOWER_BITS === bucket; row++)
        lower[row] = keys[row]! & LOWER;
    }
    this.#lower = new DataView(lower.buffer);
  }

  /** The key's place in the list, or -1 where it is not there. */
  row(key: number): number {
    one[0] = key;
    this.places(one, 0, 1, one);
    return one[0]! - 1;
  }

  /** For the keys `from` to `to` (exclusive) their places in the list, counted from one; 0 where they are not there. */
  places(keys: Int32Array, from: number, to: number, out: Int32Array): void {
    const [blocks, starts, lower] = [this.#blocks, this.#starts, this.#lower];
    for (let k = from; k < to; k++) {
      const key = keys[k]!;
      const bucket = key >>> LOWER_BITS;
      const next = bucket + 1;
      const end = blocks[next >>> BLOCK_BITS]! + starts[next]!;
      let at = blocks[bucket >>> BLOCK_BITS]! + starts[bucket]!;
      const wanted = Math.imul(key & LOWER, ONES);
      for (;;) {
        // The lowest byte that is zero is the first that is as wanted (Mycroft 1987).
        const differs = lower.getInt32(at, true) ^ wanted;
        const same = (differs - ONES) & ~differs & TOPS;
        // Where none is, the place is far beyond the end.
        const row = at + ((31 - Math.clz32(same & -same)) >>> 3);
        out[k - from] = (row + 1) & ((row - end) >> 31);
        if (same !== 0 || end - at <= 4) break;
        at += 4;
      }
    }
  }
}

const one = new Int32Array(1);
