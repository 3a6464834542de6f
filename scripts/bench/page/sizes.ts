import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { BrowserKind } from '../../browsers/find.ts';
import { buildOf } from '../../lib/paths.ts';

interface Sizes {
  /** What is put into every page that is read. */
  script: number;
  /** The same with the script that draws the card at a mark, */
  withCard: number;
  /** and with the one that draws the sidebar in pages that let no frame of ours run. */
  withSidebar: number;
  packed: number;
  unpacked: number;
}

/** How large the built extension is, in bytes; packed as a ZIP file packs it, but for the names of the files. */
export function sizesOf(kind: BrowserKind): Sizes {
  const folder = buildOf(kind);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = files.map((file) => readFileSync(file));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  const zipped = (name: RegExp) =>
    sum(files.filter((file) => name.test(file)).map((file) => gzipSync(readFileSync(file)).length));
  const script = zipped(/[\\/](?:scan|settled)\.js$/);
  return {
    script,
    withCard: script + zipped(/[\\/]late-card\.js$/),
    withSidebar: script + zipped(/[\\/]late-sidebar\.js$/),
    packed: sum(contents.map((content) => deflateRawSync(content).length)),
    unpacked: sum(contents.map(({ length }) => length)),
  };
}
