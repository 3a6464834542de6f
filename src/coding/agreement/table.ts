import { byteOrderMark, csvLines } from '../../formats/parts/table.ts';
import type { Judged } from './compare.ts';

/** What two coders have judged, as reliability data: a row a unit, a column a coder; an empty cell is no value. */
export function judgedAsCsv(judged: readonly Judged[], coders: readonly [string, string]): string {
  const rows = judged.map(({ key, variable, words, unit }) => [
    key,
    variable,
    words,
    ...unit.map((value) => value ?? ''),
  ]);
  return byteOrderMark + csvLines([['article', 'variable', 'words', ...coders], ...rows]);
}
