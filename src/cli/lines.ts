/**
 * The lines of a stream of UTF-8, one at a time and only as fast as they are taken. Only line feeds end a line
 * (JSON strings may hold U+2028, which some line readers split at); a carriage return before one is dropped.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      parts.push(piece);
      yield withoutReturn(parts.join(''));
      parts = [];
    }
    parts.push(pieces.at(-1) ?? '');
  }
  parts.push(decoder.decode());
  const last = parts.join('');
  if (last !== '') yield withoutReturn(last);
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
