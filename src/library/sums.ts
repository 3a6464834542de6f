import { relativePronouns, subjectPronouns } from '../engine/lexicon/en/function-words.ts';
import type { SourceKind } from '../engine/types.ts';
import type { Entry } from './article.ts';
import { unpackFacts } from './facts.ts';
import { claimFitting, type Filter, noFilter } from './filter.ts';
import { searchable } from './search/words.ts';

/** A source with what it says in all articles. */
export interface SourceSum {
  name: string;
  kind: SourceKind;
  anonymous: boolean;
  claims: number;
  articles: number;
  unverified: number;
}

/** “He” in one article is not who “he” is in another. */
const isPronoun = (name: string) =>
  subjectPronouns.has(name.toLowerCase()) || relativePronouns.has(name.toLowerCase());

/** Sums sources over articles that come one after the other; the same name is the same source. */
export class SourceSums {
  /** What a source may have beyond what is told of it, as too many were to be told apart. */
  short = 0;
  readonly #fits: ReturnType<typeof claimFitting>;
  readonly #most: number;
  #sums = new Map<string, SourceSum & { last: number }>();
  #articles = 0;

  /** @param most so many are told apart: of more, those that say least are forgotten now and then. */
  constructor(filter: Filter = noFilter, most = Number.POSITIVE_INFINITY) {
    this.#fits = claimFitting(filter);
    this.#most = most;
  }

  add(entry: Entry): void {
    this.#articles++;
    const ids = entry.sources.map(([name, , anonymous]) => `${searchable(name)}${anonymous ? '?' : ''}`);
    for (const packed of entry.claims) {
      const facts = unpackFacts(packed);
      const source = entry.sources[facts.source ?? -1];
      if (!source || isPronoun(source[0]) || (this.#fits && !this.#fits(entry, facts))) continue;
      const [name, kind, anonymous] = source;
      const id = ids[facts.source ?? -1] ?? '';
      const none = { claims: 0, articles: 0, unverified: 0, last: 0 };
      const sum = this.#sums.get(id) ?? { name, kind, anonymous, ...none };
      sum.claims++;
      if (facts.status === 'unverified') sum.unverified++;
      if (sum.last !== this.#articles) sum.articles++;
      sum.last = this.#articles;
      this.#sums.set(id, sum);
    }
    if (this.#sums.size > this.#most) this.#forget();
  }

  /** The one with the most claims first. */
  list(): SourceSum[] {
    return [...this.#sums.values()]
      .map(({ last, ...sum }) => sum)
      .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
  }

  #forget(): void {
    const byClaims = [...this.#sums].sort(([, a], [, b]) => b.claims - a.claims);
    const kept = Math.ceil(this.#most / 2);
    this.short += byClaims[kept]?.[1].claims ?? 0;
    this.#sums = new Map(byClaims.slice(0, kept));
  }
}

/** The sources of several articles, the one with the most claims first. */
export function sourcesAcross(entries: readonly Entry[], filter: Filter): SourceSum[] {
  const sums = new SourceSums(filter);
  for (const entry of entries) sums.add(entry);
  return sums.list();
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
    const month = monthOf(published);
    if (month === null) continue;
    const sum = sums.get(month) ?? { month, articles: 0, claims: 0, unverified: 0 };
    sum.articles++;
    sum.claims += claims.length;
    sum.unverified += claims.filter((packed) => unpackFacts(packed).status === 'unverified').length;
    sums.set(month, sum);
  }
  return allMonths([...sums.keys()]).map(
    (month) => sums.get(month) ?? { month, articles: 0, claims: 0, unverified: 0 },
  );
}

/** "2024-03" */
export const monthOf = (published: string | undefined): string | null =>
  /^\d{4}-(?:0[1-9]|1[0-2])/.exec(published ?? '')?.[0] ?? null;

/** More months than a life has: a date that is wrong must not make a picture of thousands. */
const MOST = 1200;

/** In order, with those between; without them where that would be too many. */
export function allMonths(some: readonly string[]): string[] {
  const sorted = [...some].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (let at = first; sorted.length > 0 && at <= last; ) {
    if (months.push(at) > MOST) return sorted;
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
    at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}
