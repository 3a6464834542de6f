import { parse } from 'csv-parse/browser/esm/sync';

/** One code of a researcher’s own. */
export interface Code {
  code: string;
  /** What it stands for, in a few words; '' where the codebook does not say. */
  label: string;
}

/** Names of columns that hold codes, or labels, in the codebooks that people have; the first column is the code else. */
const CODE = /^(?:code|codes|value|id|key)$/i;
const LABEL = /^(?:label|name|description|meaning|definition|title)$/i;

/**
 * Reads a codebook: CSV with commas, semicolons or tabs; a code and a label on each line, with or without a line of
 * headings. A code that comes again is passed over.
 * @throws Error where there is no code in it.
 */
export function readCodebook(file: string): Code[] {
  const rows: string[][] = parse(file, {
    bom: true,
    delimiter: delimiterOf(file),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
  const [first = []] = rows;
  const codeAt = first.findIndex((cell) => CODE.test(cell));
  const labelAt = first.findIndex((cell) => LABEL.test(cell));
  const hasHeadings = codeAt >= 0 || labelAt >= 0;
  const [atCode, atLabel] = hasHeadings ? [Math.max(0, codeAt), labelAt] : [0, 1];
  const codes = new Map<string, Code>();
  for (const row of hasHeadings ? rows.slice(1) : rows) {
    const code = row[atCode] ?? '';
    if (code !== '' && !codes.has(code)) codes.set(code, { code, label: row[atLabel] ?? '' });
  }
  if (codes.size === 0) throw new Error('There is no code in this file.');
  return [...codes.values()];
}

/** Whichever of them the first line has most of; commas may stand in labels. */
function delimiterOf(file: string): string {
  const [line = ''] = file.split('\n', 1);
  const count = (letter: string) => line.split(letter).length;
  return ['\t', ';', ','].reduce((a, b) => (count(b) > count(a) ? b : a));
}

/** Those of stored values that are codes. */
export const soundCodes = (values: unknown): Code[] => (Array.isArray(values) ? values.filter(isCode) : []);

const isCode = (value: unknown): value is Code => {
  const { code, label } = (value ?? {}) as Partial<Code>;
  return typeof code === 'string' && code !== '' && typeof label === 'string';
};
