import { byteOrderMark, csvLines } from '../formats/parts/table.ts';
import { type Counts, measureNames } from './measures.ts';
import type { Stats } from './stats.ts';

/** What a row of the table is of. */
export const rowKinds = ['site-month', 'site', 'month', 'source'] as const;
export type RowKind = (typeof rowKinds)[number];

type Cell = string | number | boolean;

/** The sums as a table for spreadsheets and statistics; each row names what the analyses were made with. */
export function statsCsv(stats: Stats, kind: RowKind): string {
  const [names, rows] = tables[kind](stats);
  const made = madeWith(stats);
  const all: Cell[][] = [
    [...names, ...Object.keys(made)],
    ...rows.map((row) => [...row, ...Object.values(made)]),
  ];
  return byteOrderMark + csvLines(all);
}

const numbers = (counts: Counts) => measureNames.map((name) => counts[name]);

const tables: Record<RowKind, (stats: Stats) => [names: string[], rows: Cell[][]]> = {
  'site-month': (stats) => [
    ['site', 'month', ...measureNames],
    stats.groups().map(({ site, month, counts }) => [site ?? '', month ?? '', ...numbers(counts)]),
  ],
  site: (stats) => [
    ['site', ...measureNames],
    stats.sites().map(({ site, counts }) => [site ?? '', ...numbers(counts)]),
  ],
  month: (stats) => [
    ['month', ...measureNames],
    stats.months().map(({ month, counts }) => [month ?? '', ...numbers(counts)]),
  ],
  source: (stats) => [
    ['name', 'kind', 'anonymous', 'claims', 'articles', 'unverified'],
    stats
      .sources()
      .list.map(({ name, kind, anonymous, claims, articles, unverified }) => [
        ...[name, kind, anonymous],
        ...[claims, articles, unverified],
      ]),
  ],
};

/** As the tables of claims have it; where several made them, all are named. */
function madeWith(stats: Stats) {
  const all = stats.generators().map(({ generator }) => generator);
  const joined = (cells: (string | number | undefined)[]) =>
    [...new Set(cells.map((cell) => cell ?? ''))].join(' | ');
  return {
    generator: joined(all.map(({ name, version }) => `${name} ${version}`)),
    weights: joined(all.map(({ weights }) => weights)),
    min_confidence: joined(all.map(({ options }) => options?.minConfidence)),
  };
}
