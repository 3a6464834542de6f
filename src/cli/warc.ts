import { ByteQueue } from './byte-queue.ts';
import { headersOf, responseBody } from './http.ts';

/** A page of a web archive, or why it cannot be read. */
export type ArchivedPage = { id: string; url?: string } & (
  | { bytes: Uint8Array; charset?: string }
  | { error: string }
);

const LONGEST_HEADER = 1 << 16;
/** Pages are smaller; what is larger is passed over, as it would have to be held in memory. */
const LARGEST_PAGE = 1 << 26;

/** The web pages of a WARC file (ISO 28500), one at a time: answers in HTML that say that all is well. */
export async function* pagesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ArchivedPage> {
  const queue = new ByteQueue(chunks);
  for (;;) {
    const head = await queue.upTo('\r\n\r\n', LONGEST_HEADER);
    if (head === undefined) return;
    const text = head.toString('utf8').trimStart();
    // Two line breaks end a record.
    if (text === '') continue;
    if (!text.startsWith('WARC/')) throw new Error('is no WARC file, or is broken from here on');
    const headers = headersOf(text);
    const length = Number(headers.get('content-length'));
    if (!(length >= 0)) throw new Error('a WARC record does not say how long it is');
    const about = aboutOf(headers);
    const isPage = headers.get('warc-type') === 'response' && /http/i.test(headers.get('content-type') ?? '');
    if (!isPage) await queue.skip(length);
    else if (length > LARGEST_PAGE) {
      await queue.skip(length);
      yield { ...about, error: `is larger than ${LARGEST_PAGE >> 20} MiB` };
    } else yield* pageOf(about, await queue.take(length), length);
  }
}

function* pageOf(
  about: { id: string; url?: string },
  record: Buffer,
  length: number,
): Generator<ArchivedPage> {
  if (record.length < length) {
    yield { ...about, error: 'the file ends within this record' };
    return;
  }
  try {
    const body = responseBody(record);
    if (body) yield { ...about, ...body };
  } catch (error) {
    yield { ...about, error: `its answer cannot be unpacked (${(error as Error).message})` };
  }
}

function aboutOf(headers: Map<string, string>): { id: string; url?: string } {
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
  const id = headers.get('warc-record-id')?.replace(/^<(?:urn:uuid:)?|>$/g, '') ?? url ?? 'record';
  return { id, ...(url === undefined ? {} : { url }) };
}
