import type { Code } from '../../coding/codebook.ts';

/** The first line of a library's file. */
export interface Head {
  sourcelight: 'library';
  /** Of the file. A later one is read by later versions only. */
  schema: number;
  articles: number;
  exportedAt: string;
  /** The researcher’s codes, where they have some. */
  codebook?: readonly Code[];
}

export const SCHEMA = 2;

/** What makes each schema's article lines into those of the next, from the first on. Never changed, only added to. */
export const fileMigrations: readonly ((line: Record<string, unknown>) => Record<string, unknown>)[] = [
  // Before 2 nothing was said of claims.
  ({ article, ...line }) => ({ ...line, article: { codings: [], ...(article as object | null) } }),
];

/** What is wrong with a file, in a code that the page has words for. */
export class UnreadableFile extends Error {
  readonly why: 'not-ours' | 'later' | 'cut-short' | 'broken-line';
  readonly line: number;

  constructor(why: UnreadableFile['why'], line = 0) {
    super(`${why}, line ${line}`);
    this.why = why;
    this.line = line;
  }
}
