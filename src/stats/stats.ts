import type { Analysis } from '../engine/types.ts';
import { siteName } from '../library/article.ts';
import { entryOf } from '../library/entry.ts';
import { monthOf, type SourceSum, SourceSums } from '../library/sums.ts';
import { add, type Counts, countsOf, nothing } from './measures.ts';

/** What is counted of the articles of one site in one month. */
export interface Group {
  /** Null where the articles have no address; `others` where there were too many sites. */
  site: string | null;
  /** "2024-03"; null where they have no date. */
  month: string | null;
  counts: Counts;
}

/** How many of each are told apart: whatever the length of the input, memory has an end. */
export interface Limits {
  groups: number;
  sources: number;
  generators: number;
}

/** Stands for all sites that came when there were too many to tell them apart. */
export const others = '(other sites)';

/** Sums analyses, one after the other, and keeps none of them. */
export class Stats {
  readonly total = nothing();
  /** Inputs that the run before could not analyse. */
  failed = 0;
  readonly #sources: SourceSums;
  readonly #groups = new Map<string, Group>();
  readonly #generators = new Map<string, number>();
  readonly #limits: Limits;

  constructor(limits: Limits = { groups: 50_000, sources: 100_000, generators: 100 }) {
    this.#limits = limits;
    this.#sources = new SourceSums(undefined, limits.sources);
  }

  add(analysis: Analysis): void {
    const counts = countsOf(analysis);
    add(this.total, counts);
    add(this.#groupOf(siteName(analysis.url), monthOf(analysis.published)).counts, counts);
    this.#sources.add(entryOf({ savedAt: '', tags: [], note: '', codings: [], analysis }));
    const made = JSON.stringify(analysis.generator);
    if (this.#generators.has(made) || this.#generators.size < this.#limits.generators)
      this.#generators.set(made, (this.#generators.get(made) ?? 0) + 1);
  }

  /** By site, and within a site by month. */
  groups(): Group[] {
    return [...this.#groups.values()].sort((a, b) => compare(a.site, b.site) || compare(a.month, b.month));
  }

  /** The site with the most articles first. */
  sites(): Group[] {
    const sums = merged(this.groups(), ({ site, counts }) => ({ site, month: null, counts }));
    return sums.sort((a, b) => b.counts.articles - a.counts.articles || compare(a.site, b.site));
  }

  /** From the first to the last; articles without a date at the end. */
  months(): Group[] {
    return merged(this.groups(), ({ month, counts }) => ({ site: null, month, counts })).sort((a, b) =>
      compare(a.month, b.month),
    );
  }

  /** The one with the most claims first. */
  sources(): { list: SourceSum[]; short: number } {
    return { list: this.#sources.list(), short: this.#sources.short };
  }

  /** What made the analyses, with how many each made. */
  generators(): { generator: Analysis['generator']; articles: number }[] {
    return [...this.#generators].map(([made, articles]) => ({ generator: JSON.parse(made), articles }));
  }

  #groupOf(site: string | null, month: string | null): Group {
    const full = this.#groups.size >= this.#limits.groups;
    const id = JSON.stringify([site, month]);
    const found = this.#groups.get(id);
    if (found) return found;
    if (full && site !== others) return this.#groupOf(others, month);
    const group = { site, month, counts: nothing() };
    this.#groups.set(id, group);
    return group;
  }
}

/** Nothing comes last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function merged(groups: readonly Group[], into: (group: Group) => Group): Group[] {
  const sums = new Map<string, Group>();
  for (const group of groups) {
    const { site, month, counts } = into(group);
    const id = JSON.stringify([site, month]);
    const sum = sums.get(id) ?? { site, month, counts: nothing() };
    add(sum.counts, counts);
    sums.set(id, sum);
  }
  return [...sums.values()];
}
