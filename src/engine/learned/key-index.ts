/** Numbers the keys of a list, by open addressing: one look for most keys, and no objects. */
export class KeyIndex {
  readonly #slots: Int32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  /** @param keys none negative, each once */
  constructor(keys: Int32Array) {
    let size = 1024;
    while (size < keys.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#rows = new Int32Array(size);
    keys.forEach((key, row) => {
      const slot = this.#slotOf(key);
      this.#slots[slot] = key;
      this.#rows[slot] = row;
    });
  }

  /** The key's place in the list, or -1 where it is not there. */
  row(key: number): number {
    const slot = this.#slotOf(key);
    return this.#slots[slot] === key ? this.#rows[slot]! : -1;
  }

  /** Where the key is, or would be. */
  #slotOf(key: number): number {
    let slot = key & this.#mask;
    while (this.#slots[slot] !== key && this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
