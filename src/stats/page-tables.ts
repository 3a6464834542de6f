import { number } from '../formats/report/charts.ts';
import { type Markup, markup } from '../formats/report/escape.ts';
import type { SourceSum } from '../library/sums.ts';
import { add, type Counts, nothing } from './measures.ts';
import type { Group } from './stats.ts';
import { monthWord, percent, siteWord, unnamedShare } from './words.ts';

/** So many rows are for reading; CSV has all. */
const MOST = 50;

const numbers: [heading: string, cell: (counts: Counts) => string][] = [
  ['Articles', ({ articles }) => number(articles)],
  ['Claims', ({ claims }) => number(claims)],
  ['Unnamed', (counts) => percent(unnamedShare(counts))],
  ['Unverified', ({ unverified }) => number(unverified)],
  ['Disputed', ({ disputed }) => number(disputed)],
  ['Denied', ({ denied }) => number(denied)],
  ['Confirmed', ({ confirmed }) => number(confirmed)],
];

export const monthTable = (groups: readonly Group[]): Markup =>
  table(
    'Month',
    groups.map(({ month, counts }) => [monthWord(month), counts]),
  );

export function siteTable(groups: readonly Group[]): Markup {
  const rest = nothing();
  for (const { counts } of groups.slice(MOST)) add(rest, counts);
  const rows = groups.slice(0, MOST).map(({ site, counts }): [string, Counts] => [siteWord(site), counts]);
  if (groups.length > MOST) rows.push([`${number(groups.length - MOST)} others`, rest]);
  return table('Site', rows);
}

function table(heading: string, rows: [string, Counts][]): Markup {
  return markup`<div class="scroll"><table>
<thead><tr><th scope="col">${heading}</th>${numbers.map(([name]) => markup`<th scope="col" class="n1">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([name, counts]) => markup`
<tr><th scope="row">${name}</th>${numbers.map(([, cell]) => markup`<td class="n1">${cell(counts)}</td>`)}</tr>`,
  )}
</tbody></table></div>`;
}

export function sourceTable(list: readonly SourceSum[]): Markup {
  const rows = list.slice(0, MOST).map(
    ({ name, kind, anonymous, claims, articles, unverified }) => markup`
<tr><th scope="row">${name}${anonymous && markup` <span class="tag">unnamed</span>`}</th><td>${kind}</td><td class="n1">${number(claims)}</td><td class="n1">${number(articles)}</td><td class="n1">${number(unverified)}</td></tr>`,
  );
  return markup`<div class="scroll"><table>
<caption class="note">${number(Math.min(MOST, list.length))} of ${number(list.length)} names; the same name is taken for the same source, and those only called “he” or “they” are left out.</caption>
<thead><tr><th scope="col">Source</th><th scope="col">Kind</th><th scope="col" class="n1">Claims</th><th scope="col" class="n1">Articles</th><th scope="col" class="n1">Unverified</th></tr></thead>
<tbody>${rows}
</tbody></table></div>`;
}
