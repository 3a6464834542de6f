import type { Analysis } from '../engine/types.ts';

/** Every format, in the order in which they are offered. */
export const formatNames = [
  'json',
  'jsonl',
  'csv',
  'sources',
  'jsonld',
  'brat',
  'bio',
  'markdown',
  'html',
] as const;
export type FormatName = (typeof formatNames)[number];

/** Writes analyses one by one, so that a long series need not be held in memory. */
export interface Writer {
  /** What is to be written now that this analysis has come; may be empty. */
  add(analysis: Analysis): string;
  /** What is to be written after the last. */
  end(): string;
}

/** A file of a format whose documents are files of their own. */
export interface FormatFile {
  name: string;
  text: string;
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
  /** Only where a document is several files: those of one, `name` being what they are called before the dot. */
  files?(analysis: Analysis, name: string): FormatFile[];
  /** Files that stand beside those of all documents, once. */
  beside?: FormatFile[];
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
