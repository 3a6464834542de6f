import type { Code } from '../../coding/codebook.ts';
import type { Store } from '../store/store.ts';
import { type Head, SCHEMA } from './file.ts';

/**
 * The whole library as one file: a line that says what it is, one for each article, and one that says that it
 * is whole; gzipped as it is written. What is put aside for deletion is left out.
 */
export async function writeLibrary(
  store: Store,
  exportedAt: string,
  onProgress: (done: number) => void,
  codebook: readonly Code[] = [],
): Promise<Blob> {
  const kept = (await store.entries()).filter(({ removedAt }) => removedAt === undefined);
  const head: Head = {
    sourcelight: 'library',
    schema: SCHEMA,
    articles: kept.length,
    exportedAt,
    ...(codebook.length > 0 ? { codebook } : {}),
  };
  const lines = linesOf(
    store,
    kept.map(({ key }) => key),
    head,
    onProgress,
  );
  const stream = new ReadableStream<string>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  const zipped = stream.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  return new Response(zipped, { headers: { 'content-type': 'application/gzip' } }).blob();
}

async function* linesOf(
  store: Store,
  keys: readonly string[],
  head: Head,
  onProgress: (done: number) => void,
): AsyncGenerator<string, undefined> {
  yield `${JSON.stringify(head)}\n`;
  let written = 0;
  for (const key of keys) {
    const article = await store.article(key);
    // Another tab may have deleted it meanwhile; the last line tells how many there are.
    if (article) written++;
    if (article) yield `${JSON.stringify({ article })}\n`;
    onProgress(written / keys.length);
  }
  yield `${JSON.stringify({ end: written })}\n`;
  return undefined;
}
