/** The lines of a file, unzipped where it is gzipped, without ever holding the whole of it. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const bytes = file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
  const plain = a === 0x1f && b === 0x8b ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  const reader = plain.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
