import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Analysis } from '../engine/types.ts';
import { formats } from '../formats/index.ts';
import { errorLine } from '../formats/jsonl.ts';
import { type OutputFormat, UsageError } from './arguments.ts';
import { type Output, openOutput } from './output.ts';
import { table } from './table.ts';

/** Writes what is found, one after the other. */
export interface Sink {
  /** @param json of an analysis. */
  add(json: string): Promise<void>;
  /** What could not be analysed has a line of its own in JSON Lines. */
  fail(id: string, error: string): Promise<void>;
  end(): Promise<void>;
}

/** Writes all into one file, or to the standard output. */
export async function sinkTo(format: OutputFormat, file: string | undefined, keep = false): Promise<Sink> {
  const { files } = format === 'table' ? {} : formats[format];
  if (files && file !== undefined) return folderSink(file, files, formats[format as 'brat'].beside ?? []);
  const output = await openOutput(file, keep).catch((error: Error) => {
    throw new UsageError(`cannot write the output: ${error.message}`);
  });
  return streamSink(format, output, files !== undefined);
}

function streamSink(format: OutputFormat, output: Output, oneOnly: boolean): Sink {
  const writer =
    format === 'table'
      ? { add: (one: Analysis) => `${table(one, process.stdout.columns ?? 100)}\n`, end: () => '' }
      : formats[format].writer();
  let count = 0;
  return {
    async add(json) {
      if (++count > 1 && oneOnly)
        throw new UsageError(`${format} has files for each document: give the folder for them with --output`);
      // JSON Lines, of which there may be very many, are written as they came.
      await output.write(format === 'jsonl' ? `${json}\n` : writer.add(JSON.parse(json)));
    },
    async fail(id, error) {
      if (format === 'jsonl') await output.write(errorLine(id, error));
    },
    async end() {
      await output.write(writer.end());
      await output.close();
    },
  };
}

type Files = NonNullable<(typeof formats)['brat']['files']>;

/** Files for each document, named by its id, in a folder. */
async function folderSink(folder: string, files: Files, beside: ReturnType<Files>): Promise<Sink> {
  const write = (all: ReturnType<Files>) =>
    Promise.all(all.map(({ name, text }) => writeFile(path.join(folder, name), text)));
  await mkdir(folder, { recursive: true })
    .then(() => write(beside))
    .catch((error: Error) => {
      throw new UsageError(`cannot write the output: ${error.message}`);
    });
  const taken = new Set<string>();
  return {
    async add(json) {
      const analysis: Analysis = JSON.parse(json);
      await write(files(analysis, freeName(analysis.id ?? 'article', taken)));
    },
    fail: async () => {},
    end: async () => {},
  };
}

/** A file name from an id, with a number after it where another document has it already. */
function freeName(id: string, taken: Set<string>): string {
  const base =
    id
      .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+/, '')
      .slice(0, 100) || 'article';
  let name = base;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${base}-${i}`;
  taken.add(name.toLowerCase());
  return name;
}
