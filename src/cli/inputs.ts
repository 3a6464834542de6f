import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { InputKind } from './arguments.ts';
import { filesIn, type InputFile, unpackedName } from './files.ts';
import { linesOf } from './lines.ts';
import { beginning, unpacked } from './unpack.ts';
import { pagesOf } from './warc.ts';

/** One document to analyse, as it was read: the rest is done where it is analysed. */
export interface Input {
  id: string;
  /** For messages: the file's name, with the record's number where there are several. */
  where: string;
  /** It is one of a series. */
  fromSeries: boolean;
  content:
    | { line: string; number: number }
    | { text: Uint8Array }
    | { html: Uint8Array; url?: string; charset?: string }
    | { error: string };
}

/** Reads the documents of files and folders, in order, each when it is asked for; tells how many bytes it took. */
export async function* readInputs(
  paths: string[],
  kind: InputKind,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Input> {
  for await (const input of filesIn(paths)) {
    const where = input.file === '-' ? 'standard input' : input.file;
    try {
      yield* readFile(input, kind, where, onBytes);
    } catch (error) {
      const { id, fromFolder } = input;
      yield { id, where, fromSeries: fromFolder, content: { error: reasonOf(error) } };
    }
  }
}

async function* readFile(
  { file, id, fromFolder }: InputFile,
  asked: InputKind,
  where: string,
  onBytes: (count: number) => void,
): AsyncGenerator<Input> {
  const stream = counted(file === '-' ? process.stdin : createReadStream(file), onBytes);
  const { first, all } = await beginning(unpacked(stream));
  const kind = asked === 'auto' ? (kindByName(file) ?? kindByBeginning(first)) : asked;
  let number = 0;
  if (kind === 'jsonl') {
    for await (const line of linesOf(all)) {
      number++;
      if (line.trim() !== '')
        yield {
          id: String(number),
          where: `${where}:${number}`,
          fromSeries: true,
          content: { line, number },
        };
    }
  } else if (kind === 'warc') {
    for await (const { id, url, ...page } of pagesOf(all)) {
      const found = { id, where: `${where}:${++number} ${url ?? id}`, fromSeries: true };
      const about = url === undefined ? {} : { url };
      if ('error' in page) yield { ...found, content: { error: page.error } };
      else {
        const charset = page.charset === undefined ? {} : { charset: page.charset };
        yield { ...found, content: { html: page.bytes, ...about, ...charset } };
      }
    }
  } else {
    const chunks: Uint8Array[] = [];
    for await (const chunk of all) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const content = kind === 'html' ? { html: bytes } : { text: bytes };
    yield { id, where, fromSeries: fromFolder, content };
  }
}

async function* counted(stream: AsyncIterable<Uint8Array>, onBytes: (count: number) => void) {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}

function kindByName(file: string): Exclude<InputKind, 'auto'> | undefined {
  const extension = path.extname(unpackedName(file)).toLowerCase();
  if (['.html', '.htm', '.xhtml'].includes(extension)) return 'html';
  if (['.jsonl', '.ndjson'].includes(extension)) return 'jsonl';
  if (extension === '.warc') return 'warc';
  if (extension === '.txt') return 'text';
  return undefined;
}

function kindByBeginning(bytes: Uint8Array): Exclude<InputKind, 'auto'> {
  const first = new TextDecoder().decode(bytes);
  if (first.startsWith('WARC/')) return 'warc';
  if (/^\s*\{\s*"/.test(first)) return 'jsonl';
  return /^\s*<[a-z!?]/i.test(first) ? 'html' : 'text';
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES') return 'may not be read';
  if (code?.startsWith('Z_') || code?.startsWith('ZSTD')) return `cannot be unpacked (${message})`;
  return message;
}
