/** Reads numbers from bytes, little-endian, one after the other; throws a RangeError beyond the end. */
export class ByteReader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    return this.#view.getUint8(this.#at++);
  }

  uint32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  float32(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
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

  int8s(count: number): Int8Array {
    const found = new Int8Array(count);
    for (let i = 0; i < count; i++) found[i] = this.#view.getInt8(this.#at++);
    return found;
  }

  int16(): number {
    this.#at += 2;
    return this.#view.getInt16(this.#at - 2, true);
  }

  float16s(count: number): Float32Array {
    return Float32Array.from({ length: count }, () => {
      this.#at += 2;
      return this.#view.getFloat16(this.#at - 2, true);
    });
  }

  float32s(count: number): Float32Array {
    return Float32Array.from({ length: count }, () => this.float32());
  }

  get isAtEnd(): boolean {
    return this.#at === this.#view.byteLength;
  }
}
