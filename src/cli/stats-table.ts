import { number } from '../formats/report/charts.ts';
import type { Counts } from '../stats/measures.ts';
import type { Group, Stats } from '../stats/stats.ts';
import { monthWord, notes, parts, percent, share, siteWord, unnamedShare } from '../stats/words.ts';
import { pad, shorten, widthOf } from './columns.ts';

/** So many sites and sources are for reading; CSV has all. */
const MOST = 20;
const gap = '  ';

/** The sums as columns for a terminal of this width. */
export function statsTable(stats: Stats, width: number): string {
  const { total } = stats;
  const sites = stats.sites();
  const { list } = stats.sources();
  const blocks = [
    [
      `${number(total.articles)} articles, ${number(total.words)} words, ${percent(share(total.attributed_words, total.words))} of them attributed`,
      `${number(total.claims)} claims of ${number(total.sources)} sources (${number(total.unnamed_sources)} unnamed), counted in each article`,
    ],
    ...parts.map(([title, rows]) =>
      grid(
        [title, 'Claims', ''],
        rows.map(([word, measure]) => [
          word,
          number(total[measure]),
          percent(share(total[measure], total.claims)),
        ]),
        width,
      ),
    ),
    grid([named('Site', sites.length), ...headings], sites.slice(0, MOST).map(rowOf('site')), width),
    grid(['Month', ...headings], stats.months().map(rowOf('month')), width),
    grid(
      [named('Source', list.length), 'Claims', 'Articles', 'Unverified'],
      list
        .slice(0, MOST)
        .map(({ name, anonymous, ...sums }) => [
          anonymous ? `${name} (unnamed)` : name,
          number(sums.claims),
          number(sums.articles),
          number(sums.unverified),
        ]),
      width,
    ),
    notes(stats).map((note) => shorten(note, Number.POSITIVE_INFINITY)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const named = (what: string, all: number) => (all > MOST ? `${what} (${MOST} of ${number(all)})` : what);

const headings = ['Articles', 'Claims', 'Unnamed', 'Unverif.', 'Disputed', 'Denied', 'Confirmed'];
const numbersOf = (counts: Counts) => [
  number(counts.articles),
  number(counts.claims),
  percent(unnamedShare(counts)),
  ...(['unverified', 'disputed', 'denied', 'confirmed'] as const).map((status) => number(counts[status])),
];
const rowOf =
  (by: 'site' | 'month') =>
  ({ site, month, counts }: Group) => [
    by === 'site' ? siteWord(site) : monthWord(month),
    ...numbersOf(counts),
  ];

/** Names to the left, cut where there is too little room; numbers to the right. */
function grid(head: string[], rows: string[][], width: number): string[] {
  const widest = (column: number) => Math.max(...[head, ...rows].map((row) => widthOf(row[column] ?? '')));
  const widths = head.map((_, i) => widest(i));
  const numbers = widths.slice(1).reduce((sum, columns) => sum + columns + gap.length, 0);
  const names = Math.max(12, Math.min(widths[0] ?? 0, width - numbers));
  const line = ([name = '', ...cells]: string[]) =>
    [
      pad(shorten(name, names), names),
      ...cells.map((cell, i) => ' '.repeat((widths[i + 1] ?? 0) - widthOf(cell)) + cell),
    ]
      .join(gap)
      .trimEnd();
  const rule = [names, ...widths.slice(1)].map((columns) => '─'.repeat(columns)).join(gap);
  return [line(head), rule, ...rows.map(line)];
}
