import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { InputKind } from './arguments.ts';
import { decodePage } from './decode.ts';
import { linesOf } from './lines.ts';
import { parseRecord } from './records.ts';

/** One document to analyse, or why it cannot be. */
export type Input = {
  id: string;
  /** For messages: the file's name, with the line's number where there are lines. */
  where: string;
  /** It is one of a series. */
  fromLines: boolean;
} & ({ text: string } | { html: string; url?: string } | { error: string });

/** Reads the documents of the files, in order, each when it is asked for. */
export async function* readInputs(files: string[], kind: InputKind): AsyncGenerator<Input> {
  for (const file of files) {
    const where = file === '-' ? 'standard input' : file;
    const id = file === '-' ? 'stdin' : path.basename(file).replace(/(?<=.)\.[^.]*$/, '');
    try {
      yield* readFile(file, kind, id, where);
    } catch (error) {
      yield { id, where, fromLines: false, error: reasonOf(error) };
    }
  }
}

async function* readFile(file: string, asked: InputKind, id: string, where: string): AsyncGenerator<Input> {
  const { first, all } = await beginning(file === '-' ? process.stdin : createReadStream(file));
  const kind = asked === 'auto' ? (kindByName(file) ?? kindByBeginning(first)) : asked;
  if (kind === 'jsonl') {
    let number = 0;
    for await (const line of linesOf(all)) {
      number++;
      if (line.trim() !== '')
        yield { ...parseRecord(line, number), where: `${where}:${number}`, fromLines: true };
    }
    return;
  }
  const bytes = Buffer.concat(await Array.fromAsync(all));
  const document = { id, where, fromLines: false };
  yield kind === 'html'
    ? { ...document, html: decodePage(bytes) }
    : { ...document, text: new TextDecoder().decode(bytes) };
}

/** Looks at a stream's first bytes without taking them from it. */
async function beginning(stream: AsyncIterable<Uint8Array>) {
  const chunks = stream[Symbol.asyncIterator]();
  const head = await chunks.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    if (head.done) return;
    yield head.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return { first: head.done ? '' : new TextDecoder().decode(head.value.subarray(0, 1024)), all: all() };
}

function kindByName(file: string): Exclude<InputKind, 'auto'> | undefined {
  const extension = path.extname(file).toLowerCase();
  if (['.html', '.htm', '.xhtml'].includes(extension)) return 'html';
  if (['.jsonl', '.ndjson'].includes(extension)) return 'jsonl';
  if (extension === '.txt') return 'text';
  return undefined;
}

function kindByBeginning(first: string): Exclude<InputKind, 'auto'> {
  if (/^\s*\{\s*"/.test(first)) return 'jsonl';
  return /^\s*<[a-z!?]/i.test(first) ? 'html' : 'text';
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES') return 'may not be read';
  return message;
}
