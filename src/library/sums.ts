import type { SourceKind } from '../engine/types.ts';
import type { Entry } from './article.ts';
import { unpackFacts } from './facts.ts';
import { claimFitting, type Filter } from './filter.ts';
import { searchable } from './words.ts';

/** A source with what it says in all articles. */
export interface SourceSum {
  name: string;
  kind: SourceKind;
  anonymous: boolean;
  claims: number;
  articles: number;
  unverified: number;
}

/** The sources of several articles, the one with the most claims first; the same name is the same source. */
export function sourcesAcross(entries: readonly Entry[], filter: Filter): SourceSum[] {
  const fits = claimFitting(filter);
  const sums = new Map<string, SourceSum & { last: string }>();
  for (const entry of entries) {
    for (const packed of entry.claims) {
      const facts = unpackFacts(packed);
      const source = entry.sources[facts.source ?? -1];
      if (!source || (fits && !fits(entry, facts))) continue;
      const [name, kind, anonymous] = source;
      const id = `${searchable(name)}${anonymous ? '?' : ''}`;
      const sum = sums.get(id) ?? { name, kind, anonymous, claims: 0, articles: 0, unverified: 0, last: '' };
      sum.claims++;
      if (facts.status === 'unverified') sum.unverified++;
      if (sum.last !== entry.key) sum.articles++;
      sum.last = entry.key;
      sums.set(id, sum);
    }
  }
  return [...sums.values()]
    .map(({ last, ...sum }) => sum)
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name));
}

/** The claims of one month's articles. */
export interface MonthSum {
  /** "2024-03" */
  month: string;
  articles: number;
  claims: number;
  unverified: number;
}

/** From the first month to the last, those without articles too. Articles without a date are left out. */
export function unverifiedByMonth(entries: readonly Entry[]): MonthSum[] {
  const sums = new Map<string, MonthSum>();
  for (const { published, claims } of entries) {
    const month = /^\d{4}-\d{2}/.exec(published ?? '')?.[0];
    if (month === undefined) continue;
    const sum = sums.get(month) ?? { month, articles: 0, claims: 0, unverified: 0 };
    sum.articles++;
    sum.claims += claims.length;
    sum.unverified += claims.filter((packed) => unpackFacts(packed).status === 'unverified').length;
    sums.set(month, sum);
  }
  const months = [...sums.keys()].sort();
  return between(months[0], months.at(-1)).map(
    (month) => sums.get(month) ?? { month, articles: 0, claims: 0, unverified: 0 },
  );
}

/** More months than a life has: a date that is wrong must not make a picture of thousands. */
const MOST = 1200;

function between(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (let at = first; at <= last && months.length < MOST; ) {
    months.push(at);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
    at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}
