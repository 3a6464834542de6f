import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Analysis } from '../../engine/types.ts';
import type { Writer } from '../format.ts';

type Cell = string | number | boolean | null | undefined;

/** Columns, in order: each name with its cell. */
export type Columns<Row> = Record<string, (row: Row) => Cell>;

/** Cells that a spreadsheet would run as a formula, or would with what stands before taken away. */
const formula = /^['\s]*[=+\-@\t\r\n＝＋－＠]/u;

/** An apostrophe before such a cell makes it text. */
export const guarded = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);

/** The cell as it was before it was guarded. */
export const unguarded = (cell: string) =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

/** Tells spreadsheets that a table is UTF-8. */
export const byteOrderMark = '\ufeff';

/** RFC 4180: CRLF, quotes doubled. */
export function csvLines(rows: unknown[][]): string {
  return stringify(rows, {
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => String(value), string: guarded },
  });
}

/** Writes a table with its header once, and the rows of one analysis after another. */
export function tableWriter<Row>(columns: Columns<Row>, rowsOf: (analysis: Analysis) => Row[]): Writer {
  const cells = Object.values(columns);
  let header = `${byteOrderMark}${csvLines([Object.keys(columns)])}`;
  return {
    add(analysis) {
      const rows = rowsOf(analysis).map((row) => cells.map((cell) => cell(row) ?? ''));
      const written = header + csvLines(rows);
      header = '';
      return written;
    },
    end: () => header,
  };
}

/** Columns that say which document a row is of, and what it was made with. */
export const documentColumns: Columns<{ analysis: Analysis }> = {
  document_id: ({ analysis }) => analysis.id,
  url: ({ analysis }) => analysis.url,
  title: ({ analysis }) => analysis.title,
  byline: ({ analysis }) => analysis.byline,
  published: ({ analysis }) => analysis.published,
  language: ({ analysis }) => analysis.language,
  analyzed_at: ({ analysis }) => analysis.analyzedAt,
  generator: ({ analysis }) => `${analysis.generator.name} ${analysis.generator.version}`,
  weights: ({ analysis }) => analysis.generator.weights,
  min_confidence: ({ analysis }) => analysis.generator.options?.minConfidence,
};
