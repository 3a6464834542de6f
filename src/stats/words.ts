import { madeWith } from '../formats/parts/fields.ts';
import { number } from '../formats/report/charts.ts';
import type { Counts, Measure } from './measures.ts';
import { others, type Stats } from './stats.ts';

/** What people read in place of nothing. */
export const siteWord = (site: string | null) => site ?? '(no address)';
export const monthWord = (month: string | null) => month ?? '(no date)';

/** Pictures and tables of what the claims are, each measure with its word. */
export const parts: [title: string, list: [word: string, measure: Measure][]][] = [
  [
    'Who says it',
    [
      ['a named source', 'claims_of_named'],
      ['an unnamed source', 'claims_of_unnamed'],
      ['no source is told', 'claims_without_source'],
    ],
  ],
  [
    'What the texts say of the claims',
    [
      ['reported', 'reported'],
      ['unverified', 'unverified'],
      ['disputed', 'disputed'],
      ['denied', 'denied'],
      ['confirmed', 'confirmed'],
    ],
  ],
  [
    'In whose words',
    [
      ['the source’s own', 'direct'],
      ['both', 'mixed'],
      ['the reporter’s', 'indirect'],
    ],
  ],
  [
    'What they are',
    [
      ['statements', 'statements'],
      ['attitudes', 'attitudes'],
    ],
  ],
];

export const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
export const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
export const unnamedShare = (counts: Counts) => share(counts.claims_of_unnamed, counts.claims);
export const unverifiedShare = (counts: Counts) => share(counts.unverified, counts.claims);

/** What those who read the sums must know of how they came about. */
export function notes(stats: Stats): string[] {
  const { short } = stats.sources();
  const said: string[] = [];
  if (stats.failed > 0)
    said.push(
      `${stats.failed === 1 ? 'One input' : `${number(stats.failed)} inputs`} could not be analysed.`,
    );
  if (stats.sites().some(({ site }) => site === others))
    said.push('There are more sites than are told apart: the last to come are summed as one.');
  if (short > 0)
    said.push(
      `There are more sources than are told apart: what is told of each may be short by up to ${number(short)} claims.`,
    );
  for (const { generator, articles } of stats.generators()) {
    said.push(`${number(articles)} found by ${madeWith(generator)}.`);
  }
  return said;
}
