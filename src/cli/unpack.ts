import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';

/**
 * A stream's bytes, unpacked where they begin as gzip or zstd do, however the file is called.
 * Several packed one after the other, as in WARC files, are read as one.
 */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { first, all } = await beginning(stream);
  const starts = (...bytes: number[]) => bytes.every((byte, i) => first[i] === byte);
  if (starts(0x1f, 0x8b)) yield* gunzipped(all);
  else if (starts(0x28, 0xb5, 0x2f, 0xfd)) yield* unzstd(all);
  else yield* all;
}

function zstd(): zlib.ZstdDecompress {
  if (typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress();
  throw new Error(
    `is packed with zstd, which Node ${process.versions.node} cannot read: use Node 22.15 or newer, or unpack it first (zstd -dc FILE | sourcelight scan -)`,
  );
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: false });
  const unpacker = zlib.createGunzip();
  source.on('error', (error) => unpacker.destroy(error));
  yield* source.pipe(unpacker);
}

/** Node stops after the first frame of a zstd stream: each has a decompressor of its own here. */
async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let frame = new Frame(zstd());
  for await (const chunk of chunks) {
    let rest = chunk;
    for (;;) {
      rest = rest.subarray(await frame.write(rest));
      yield* frame.taken();
      if (rest.length === 0) break;
      if (frame.isNew) throw new Error('cannot be unpacked (no zstd)');
      frame = new Frame(zstd());
    }
  }
  await frame.end();
  yield* frame.taken();
}

class Frame {
  readonly #unpacker: zlib.ZstdDecompress;
  #parts: Uint8Array[] = [];
  #failure: Error | undefined;

  constructor(unpacker: zlib.ZstdDecompress) {
    this.#unpacker = unpacker;
    unpacker.on('data', (part: Uint8Array) => this.#parts.push(part));
    unpacker.on('error', (error) => {
      this.#failure = error;
    });
  }

  get isNew(): boolean {
    return this.#unpacker.bytesWritten === 0;
  }

  /** @returns how many of the bytes belong to this frame. */
  async write(bytes: Uint8Array): Promise<number> {
    const before = this.#unpacker.bytesWritten;
    await new Promise<void>((resolve) => this.#unpacker.write(bytes, () => resolve()));
    if (this.#failure) throw this.#failure;
    return this.#unpacker.bytesWritten - before;
  }

  async end(): Promise<void> {
    await new Promise<void>((resolve) => this.#unpacker.once('close', resolve).end());
    if (this.#failure) throw this.#failure;
  }

  taken(): Uint8Array[] {
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }
}

/** Looks at a stream's first bytes without taking them from it. */
export async function beginning(stream: AsyncIterable<Uint8Array>) {
  const chunks = stream[Symbol.asyncIterator]();
  const head = await chunks.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    if (head.done) return;
    yield head.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return { first: head.done ? new Uint8Array() : head.value.subarray(0, 1024), all: all() };
}
