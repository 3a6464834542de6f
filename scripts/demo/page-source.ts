import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { decodePage } from '../../src/cli/decode.ts';
import { demoArticle } from '../lib/paths.ts';
import { type Resource, serve } from '../lib/serve.ts';

/** The page that is shown. */
export interface PageSource {
  /** Where a browser finds it. */
  url: string;
  /** Its markup, for reading it without a browser. */
  html: () => Promise<string>;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Makes a page ready: an address as it is, a file (by default the bundled article) from a server on this
 * machine. Throws when the file cannot be read.
 */
export async function pageSource(page: string = demoArticle): Promise<PageSource> {
  if (/^https?:\/\//i.test(page)) return remote(page);
  const file = resolve(page);
  const bytes = await readFile(file);
  const name = basename(file);
  const besides = filesBeside(file);
  const server = await serve((path) =>
    path === `/${name}` ? { body: bytes, type: 'text/html' } : besides(path.slice(1)),
  );
  return {
    url: `${server.origin}/${encodeURIComponent(name)}`,
    html: async () => decodePage(bytes),
    close: server.close,
  };
}

function remote(url: string): PageSource {
  return {
    url,
    html: async () => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
      return decodePage(new Uint8Array(await response.arrayBuffer()));
    },
    close: async () => undefined,
  };
}

/** A saved page's pictures and styles, in the folder that browsers put beside it; nothing else is served. */
function filesBeside(file: string): (path: string) => Resource | undefined {
  const folder = join(dirname(file), `${basename(file, extname(file))}_files`);
  return (path) => {
    const wanted = resolve(dirname(file), path);
    if (relative(folder, wanted).split(sep)[0] === '..') return undefined;
    try {
      return { body: readFileSync(wanted), type: types[extname(wanted)] ?? 'application/octet-stream' };
    } catch {
      return undefined;
    }
  };
}
