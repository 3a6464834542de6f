import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../lib/until.ts';

/** A file that the browser has saved. */
export interface Download {
  name: string;
  content: Buffer;
}

/** Browsers write under another name, or an empty file first, and rename when all is there. */
const UNFINISHED = /\.(part|crdownload|tmp)$|^\.|^Unconfirmed/;

/**
 * Waits for a file whose name ends as told to appear in a folder, reads it and takes it away.
 * Throws when none comes within `patience` milliseconds.
 */
export async function takeDownload(folder: string, extension: string, patience = 30_000): Promise<Download> {
  const what = `a download with the name *.${extension}`;
  const look = () => {
    const names = readdirSync(folder);
    if (names.some((name) => UNFINISHED.test(name))) return undefined;
    const name = names.find((each) => each.endsWith(`.${extension}`));
    if (!name) return undefined;
    const content = contentOf(join(folder, name));
    if (!content?.length) return undefined;
    rmSync(join(folder, name));
    return { name, content };
  };
  return until(what, look, patience);
}

/** Null where the file has just been given its final name. */
function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
