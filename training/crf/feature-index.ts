/**
 * The features seen in training: each key's row, and how often it came. Open addressing over typed arrays, since
 * there are millions.
 */
export class FeatureIndex {
  #keys: Int32Array;
  #rows: Int32Array;
  #mask: number;
  size = 0;
  counts: Int32Array = new Int32Array(1 << 20);

  constructor(bits = 23) {
    this.#keys = new Int32Array(1 << bits);
    this.#rows = new Int32Array(1 << bits).fill(-1);
    this.#mask = (1 << bits) - 1;
  }

  /** Counts a key, giving it a row when it is new. */
  count(key: number): void {
    let slot = this.#slot(key);
    if (this.#rows[slot] === -1) {
      if (this.size * 2 > this.#mask) {
        this.#grow();
        slot = this.#slot(key);
      }
      this.#keys[slot] = key;
      this.#rows[slot] = this.size++;
      if (this.size > this.counts.length) {
        const wider = new Int32Array(this.counts.length * 2);
        wider.set(this.counts);
        this.counts = wider;
      }
    }
    this.counts[this.#rows[slot] as number]! += 1;
  }

  /** The key's row, or -1. */
  row(key: number): number {
    return this.#rows[this.#slot(key)] as number;
  }

  /** An index of the keys that came at least `least` times. */
  atLeast(least: number): FeatureIndex {
    const kept = new FeatureIndex(20);
    this.forEach((key, row) => {
      if ((this.counts[row] as number) >= least) kept.set(key, this.counts[row] as number);
    });
    return kept;
  }

  /** The keys with their rows. */
  forEach(visit: (key: number, row: number) => void): void {
    for (let i = 0; i < this.#rows.length; i++) {
      if (this.#rows[i] !== -1) visit(this.#keys[i] as number, this.#rows[i] as number);
    }
  }

  /** The keys, in no order. */
  keys(): Int32Array {
    const keys = new Int32Array(this.size);
    this.forEach((key, row) => {
      keys[row] = key;
    });
    return keys;
  }

  set(key: number, count: number): void {
    this.count(key);
    this.counts[this.row(key)] = count;
  }

  #slot(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) & this.#mask;
    while (this.#rows[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const rows = this.#rows;
    this.#keys = new Int32Array(keys.length * 2);
    this.#rows = new Int32Array(keys.length * 2).fill(-1);
    this.#mask = this.#keys.length - 1;
    for (let i = 0; i < rows.length; i++) {
      if (rows[i] === -1) continue;
      const slot = this.#slot(keys[i] as number);
      this.#keys[slot] = keys[i] as number;
      this.#rows[slot] = rows[i] as number;
    }
  }
}
