import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file to be read; `-` is the standard input. */
export interface InputFile {
  file: string;
  /** Its name without extensions, within a folder with the way to it. */
  id: string;
  /** It was found in a folder. */
  fromFolder: boolean;
}

const packed = /\.(gz|zst)$/i;
const known = /\.(html?|xhtml|txt|jsonl|ndjson|warc)(\.(gz|zst))?$/i;

/** The name without what says that it is packed. */
export const unpackedName = (file: string) => file.replace(packed, '');

/** The files, and those in folders, in the order of their names. Of folders only those whose kind is known. */
export async function* filesIn(paths: string[]): AsyncGenerator<InputFile> {
  for (const given of paths) {
    if (given === '-') yield { file: given, id: 'stdin', fromFolder: false };
    else if (!(await isFolder(given)))
      yield { file: given, id: idOf(path.basename(given)), fromFolder: false };
    else yield* within(given, '');
  }
}

async function* within(folder: string, way: string): AsyncGenerator<InputFile> {
  const entries = await readdir(path.join(folder, way), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const here = path.join(way, entry.name);
    if (entry.isDirectory()) yield* within(folder, here);
    else if (known.test(entry.name)) {
      const id = idOf(here).replaceAll(path.sep, '/');
      yield { file: path.join(folder, here), id, fromFolder: true };
    }
  }
}

const idOf = (name: string) => unpackedName(name).replace(/(?<=[^/\\])\.[^./\\]*$/, '');

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

/** How many bytes all files have together; undefined where that cannot be known. */
export async function sizeOf(paths: string[]): Promise<number | undefined> {
  let size = 0;
  for await (const { file } of filesIn(paths)) {
    const { size: bytes = undefined } = file === '-' ? {} : await stat(file).catch(() => ({ size: 0 }));
    if (bytes === undefined) return undefined;
    size += bytes;
  }
  return size;
}
