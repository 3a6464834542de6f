import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { BrowserKind } from '../../browsers/find.ts';
import { buildOf } from '../../lib/paths.ts';

/** How large the built extension is, in bytes; packed as a ZIP file packs it, but for the names of the files. */
export function sizesOf(kind: BrowserKind): { script: number; packed: number; unpacked: number } {
  const folder = buildOf(kind);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = files.map((file) => readFileSync(file));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  const scripts = files.filter((file) => /content-scripts.*\.js$|[\\/]settled\.js$/.test(file));
  return {
    script: sum(scripts.map((file) => gzipSync(readFileSync(file)).length)),
    packed: sum(contents.map((content) => deflateRawSync(content).length)),
    unpacked: sum(contents.map(({ length }) => length)),
  };
}
