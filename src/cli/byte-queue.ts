/** Bytes of a stream, taken as many or up to where they are wanted. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The bytes up to and with an end mark; undefined where the stream ends before. */
  async upTo(mark: string, longest: number): Promise<Buffer | undefined> {
    let from = 0;
    for (;;) {
      const at = this.#rest.indexOf(mark, from);
      if (at >= 0) return this.#take(at + mark.length);
      if (this.#rest.length > longest) throw new Error(`a header is longer than ${longest} bytes`);
      from = Math.max(0, this.#rest.length - mark.length);
      if (!(await this.#more())) return undefined;
    }
  }

  /** So many bytes, fewer where the stream ends before. */
  async take(count: number): Promise<Buffer> {
    const parts = [this.#take(Math.min(count, this.#rest.length))];
    let left = count - (parts[0]?.length ?? 0);
    while (left > 0 && (await this.#more())) {
      const part = this.#take(Math.min(left, this.#rest.length));
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Leaves so many bytes out, without keeping them. */
  async skip(count: number): Promise<void> {
    let left = count - this.#take(Math.min(count, this.#rest.length)).length;
    while (left > 0 && (await this.#more())) left -= this.#take(Math.min(left, this.#rest.length)).length;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? Buffer.from(value) : Buffer.concat([this.#rest, value]);
    return true;
  }

  #take(count: number): Buffer {
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return taken;
  }
}
