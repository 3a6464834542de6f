import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

/** Where results go: a file, or the standard output. */
export interface Output {
  /** Resolves when more may be written; rejects where it cannot be. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the output. A reader that has had enough (`| head`) ends the program quietly, as it does any other in a pipe.
 * @param keep what is in the file is kept, and more written after it.
 */
export async function openOutput(file: string | undefined, keep = false): Promise<Output> {
  if (file !== undefined) {
    const stream = createWriteStream(file, { flags: keep ? 'a' : 'w' });
    await once(stream, 'open');
    return outputTo(stream, async () => {
      stream.end();
      await once(stream, 'close');
    });
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return outputTo(process.stdout, async () => {});
}

function outputTo(stream: Writable, close: () => Promise<void>): Output {
  return {
    async write(text) {
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
    close,
  };
}
