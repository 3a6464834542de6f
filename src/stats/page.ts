import { type Bar, bars, columns, number } from '../formats/report/charts.ts';
import { type Markup, markup } from '../formats/report/escape.ts';
import { pageEnd, pageStart } from '../formats/report/page.ts';
import { allMonths } from '../library/sums.ts';
import { type Counts, nothing } from './measures.ts';
import { monthTable, siteTable, sourceTable } from './page-tables.ts';
import type { Stats } from './stats.ts';
import { monthWord, notes, parts, percent, siteWord, unnamedShare, unverifiedShare } from './words.ts';

/** So many sites and sources are drawn; the tables have more. */
const MOST = 12;
const colored = new Set(['reported', 'unverified', 'disputed', 'denied', 'confirmed']);

/** The sums as a page that holds all it needs: pictures with their numbers, without scripts. */
export function statsPage(stats: Stats): string {
  const { total } = stats;
  const title = `The claims of ${number(total.articles)} ${total.articles === 1 ? 'article' : 'articles'}`;
  return (
    pageStart(title) +
    markup`<article>
<h1>${title}</h1>
${head(total)}
<div class="two">${parts.map(([caption, list]) => partOf(caption, list, total))}</div>
${months(stats)}
${sites(stats)}
${sources(stats)}
${notes(stats).map((note) => markup`<p class="note wrap">${note}</p>\n`)}</article>
`.text +
    pageEnd
  );
}

function head({ articles, words, claims, sources, unnamed_sources, attributed_words }: Counts): Markup {
  const list: [string, string][] = [
    [number(articles), articles === 1 ? 'article' : 'articles'],
    [number(words), 'words'],
    [number(claims), 'claims'],
    [percent(words === 0 ? 0 : attributed_words / words), 'of the words attributed'],
    [number(sources), 'sources, counted in each article'],
    [number(unnamed_sources), 'of them unnamed'],
  ];
  return markup`<ul class="counts">${list.map(([count, name]) => markup`<li><b>${count}</b><span>${name}</span></li>`)}</ul>`;
}

function partOf(caption: string, list: (typeof parts)[number][1], total: Counts): Markup {
  const drawn = list.map(
    ([name, measure]): Bar => ({
      name,
      value: total[measure],
      said: `${number(total[measure])} (${percent(total.claims === 0 ? 0 : total[measure] / total.claims)})`,
      hollow: measure === 'claims_of_unnamed' || measure === 'claims_without_source',
      ...(colored.has(measure) ? { color: measure } : {}),
    }),
  );
  return bars(caption, drawn);
}

function months(stats: Stats): Markup | false {
  const all = stats.months();
  const dated = new Map(
    all.flatMap(({ month, counts }) => (month === null ? [] : [[month, counts] as const])),
  );
  if (dated.size === 0) return markup`<h2>By month</h2>\n<p class="note">No article has a date.</p>`;
  const list = allMonths([...dated.keys()]).map((month) => ({
    month,
    counts: dated.get(month) ?? nothing(),
  }));
  const drawn = (value: (counts: Counts) => number) =>
    list.map(({ month, counts }) => ({ name: monthWord(month), value: value(counts) }));
  return markup`<h2>By month</h2>
<div class="two">${columns(
    'Articles',
    drawn(({ articles }) => articles),
    number,
  )}
${columns(
  'Claims',
  drawn(({ claims }) => claims),
  number,
)}
${columns('Share of claims by unnamed sources', drawn(unnamedShare), percent)}
${columns('Share of claims that the text calls unverified', drawn(unverifiedShare), percent)}</div>
${monthTable(all)}`;
}

function sites(stats: Stats): Markup {
  const all = stats.sites();
  if (all.every(({ site }) => site === null))
    return markup`<h2>By site</h2>\n<p class="note">No article has an address.</p>`;
  const drawn = all.slice(0, MOST);
  const of = (value: (counts: Counts) => number, word: (value: number) => string) =>
    drawn.map(({ site, counts }) => ({
      name: siteWord(site),
      value: value(counts),
      said: word(value(counts)),
    }));
  return markup`<h2>By site</h2>
<div class="two">${bars(
    'Claims',
    of(({ claims }) => claims, number),
  )}
${bars('Share of claims by unnamed sources', of(unnamedShare, percent))}</div>
${siteTable(all)}`;
}

function sources(stats: Stats): Markup {
  const { list } = stats.sources();
  const drawn = (measure: 'claims' | 'articles') =>
    list.slice(0, MOST).map((sum) => ({ name: sum.name, value: sum[measure], hollow: sum.anonymous }));
  return markup`<h2>Sources</h2>
<div class="two">${bars('Claims (dashed: unnamed)', drawn('claims'))}
${bars('Articles in which they speak', drawn('articles'))}</div>
${sourceTable(list)}`;
}
