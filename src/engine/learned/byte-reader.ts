/** Reads numbers from bytes, little-endian, one after the other; throws a RangeError beyond the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    return this.#view.getUint8(this.#at++);
  }

  uint32(): number {
    return this.#view.getUint32(this.#skip(4), true);
  }

  float32(): number {
    return this.#view.getFloat32(this.#skip(4), true);
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** So many numbers, each by its distance from the one before, as varints. */
  ascending(count: number): Int32Array {
    const found = new Int32Array(this.#atMost(count));
    const bytes = this.#bytes;
    let value = 0;
    let at = this.#at;
    for (let i = 0; i < count; i++) {
      let distance = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++];
        if (byte === undefined) throw new RangeError('Beyond the end');
        distance |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      value += distance;
      found[i] = value;
    }
    this.#at = at;
    return found;
  }

  /** A view of the bytes themselves. */
  int8s(count: number): Int8Array {
    const { buffer, byteOffset } = this.#bytes;
    return new Int8Array(buffer, byteOffset + this.#skip(this.#atMost(count)), count);
  }

  int16(): number {
    return this.#view.getInt16(this.#skip(2), true);
  }

  float16s(count: number): Float32Array {
    const found = new Float32Array(this.#atMost(count));
    for (let i = 0; i < count; i++) found[i] = this.#view.getFloat16(this.#skip(2), true);
    return found;
  }

  float32s(count: number): Float32Array {
    const found = new Float32Array(this.#atMost(count));
    for (let i = 0; i < count; i++) found[i] = this.float32();
    return found;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.byteLength;
  }

  /** Where the next bytes begin; goes behind them. */
  #skip(count: number): number {
    const at = this.#at;
    this.#at += count;
    return at;
  }

  /** The count, where so many can be left, of a byte or more each. */
  #atMost(count: number): number {
    if (count > this.#bytes.byteLength - this.#at) throw new RangeError('Beyond the end');
    return count;
  }
}
