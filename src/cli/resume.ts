import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Analysis } from '../engine/types.ts';
import { UsageError } from './arguments.ts';
import { linesOf } from './lines.ts';

/** How far an earlier run came. */
export interface Progress {
  /** Records that are written, to the last letter. */
  records: number;
  /** Id of the last of them: the input must have it at that place. */
  lastId?: string;
  /** An analysis among them: time, version and options of the others must be the same. */
  analysis?: Pick<Analysis, 'generator' | 'analyzedAt'>;
  /** All of them could be analysed. */
  allWell: boolean;
}

/** Looks what a file of JSON Lines has, and cuts off a last line that was not written to its end. */
export async function takeUp(file: string): Promise<Progress> {
  const progress: Progress = { records: 0, allWell: true };
  const whole = await cutAfterLastLine(file);
  if (whole === 0) return progress;
  let last = '';
  for await (const line of linesOf(createReadStream(file))) {
    progress.records++;
    last = line;
    if (progress.analysis === undefined || !line.startsWith('{"schema"')) {
      const record = recordIn(line, file);
      if (record.generator) progress.analysis = record as Analysis;
      else progress.allWell = false;
    }
  }
  const { id } = recordIn(last, file);
  return id === undefined ? progress : { ...progress, lastId: id };
}

function recordIn(line: string, file: string): Partial<Analysis> {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`cannot go on with ${file}: it holds something else than JSON Lines`);
  }
}

/** @returns how long the file then is; 0 where there is none. */
async function cutAfterLastLine(name: string): Promise<number> {
  const file = await open(name, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`cannot go on with ${name}: ${error.message}`);
  });
  if (!file) return 0;
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(1 << 16);
    for (let end = size; end > 0; end -= buffer.length) {
      const start = Math.max(0, end - buffer.length);
      const { bytesRead } = await file.read(buffer, 0, end - start, start);
      const at = buffer.subarray(0, bytesRead).lastIndexOf(10);
      if (at < 0) continue;
      await file.truncate(start + at + 1);
      return start + at + 1;
    }
    await file.truncate(0);
    return 0;
  } finally {
    await file.close();
  }
}
