import type { Analysis } from '../engine/types.ts';

export type FormatName = 'json' | 'jsonl' | 'csv' | 'markdown';

/** Writes analyses one by one, so that a long series need not be held in memory. */
export interface Writer {
  /** What is to be written now that this analysis has come; may be empty. */
  add(analysis: Analysis): string;
  /** What is to be written after the last. */
  end(): string;
}

export interface Format {
  name: FormatName;
  /** Its name as people know it. */
  label: string;
  /** What it is for, in a few words. */
  purpose: string;
  /** Of its files, without the dot. */
  extension: string;
  mediaType: string;
  writer(): Writer;
  /** The whole file. */
  write(analyses: Analysis[]): string;
}

/** A format from its writer. */
export function defineFormat(format: Omit<Format, 'write'>): Format {
  return {
    ...format,
    write(analyses) {
      const writer = format.writer();
      return analyses.map((analysis) => writer.add(analysis)).join('') + writer.end();
    },
  };
}
