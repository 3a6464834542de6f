import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** The headers of a message, their names in small letters. */
export function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n(?![ \t])/).slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase().trim(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** The page in an HTTP answer, as the archive holds it; undefined where the answer is none. */
export function responseBody(message: Buffer): { bytes: Uint8Array; charset?: string } | undefined {
  const end = message.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = message.subarray(0, end).toString('latin1');
  const headers = headersOf(head);
  const type = headers.get('content-type') ?? '';
  if (!/^HTTP\/\S+ 2\d\d/.test(head) || !/^\s*(text\/html|application\/xhtml\+xml)/i.test(type))
    return undefined;
  let bytes: Buffer = message.subarray(end + 4);
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) bytes = withoutChunks(bytes);
  bytes = unpack(bytes, headers.get('content-encoding') ?? '');
  const [, charset] = /charset\s*=\s*["']?([\w:-]+)/i.exec(type) ?? [];
  return { bytes, ...(charset === undefined ? {} : { charset }) };
}

/** Some archives keep chunks, some put bodies together and leave the header: then they are left alone. */
function withoutChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    const [size] = /^[\da-f]+/i.exec(body.subarray(at, end < 0 ? at : end).toString('latin1')) ?? [];
    if (size === undefined) return body;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    if (end + 2 + length > body.length) return body;
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

function unpack(body: Buffer, encoding: string): Buffer {
  const name = encoding.trim().toLowerCase();
  if (name.endsWith('gzip') && body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body);
  if (name === 'br') return brotliDecompressSync(body);
  if (name === 'deflate') return ((body[0] ?? 0) & 0x0f) === 8 ? inflateSync(body) : inflateRawSync(body);
  return body;
}
