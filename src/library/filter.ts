import type { SourceKind, Stance, Status } from '../engine/types.ts';
import type { Entry } from './article.ts';
import { type Facts, unpackFacts } from './facts.ts';
import { searchable } from './search/words.ts';

/** What is asked of articles, beside words. Null and '' ask nothing. */
export interface Filter {
  site: string | null;
  /** ISO dates; an article without a date is none of a time. */
  from: string;
  to: string;
  tag: string | null;
  /** Whether somebody has finished coding it. */
  finished: boolean | null;
  /** What follows is asked of one and the same claim. A part of the source's name is enough. */
  source: string;
  kind: SourceKind | null;
  anonymous: boolean | null;
  status: Status | null;
  stance: Stance | null;
}

export const noFilter: Filter = {
  site: null,
  from: '',
  to: '',
  tag: null,
  finished: null,
  source: '',
  kind: null,
  anonymous: null,
  status: null,
  stance: null,
};

/** How many things a filter asks. */
export const asked = (filter: Filter): number =>
  Object.values(filter).filter((value) => value !== null && value !== '').length;

/** Makes a filter into what tells whether an article fits. */
export function fitting(filter: Filter): (entry: Entry) => boolean {
  const { site, from, to, tag, finished } = filter;
  const fitsClaim = claimFitting(filter);
  return (entry) => {
    const day = entry.published?.slice(0, 10) ?? '';
    return (
      (site === null || entry.site === site) &&
      (from === '' || (day !== '' && day >= from)) &&
      (to === '' || (day !== '' && day <= to)) &&
      (tag === null || entry.tags.includes(tag)) &&
      (finished === null || entry.finishedBy.length > 0 === finished) &&
      (fitsClaim === null || entry.claims.some((packed) => fitsClaim(entry, unpackFacts(packed))))
    );
  };
}

/** What tells whether one claim of an article fits; null where nothing is asked of claims. */
export function claimFitting(filter: Filter): ((entry: Entry, facts: Facts) => boolean) | null {
  const { kind, anonymous, status, stance } = filter;
  const name = searchable(filter.source).trim();
  if (name === '' && kind === null && anonymous === null && status === null && stance === null) return null;
  const isNamed = new Map<string, boolean>();
  // The same names come again and again.
  const hasName = (named: string) => {
    const known = isNamed.get(named) ?? searchable(named).includes(name);
    isNamed.set(named, known);
    return known;
  };
  return (entry, facts) => {
    if (status !== null && facts.status !== status) return false;
    if (stance !== null && facts.stance !== stance) return false;
    const [named, isKind, isAnonymous] = entry.sources[facts.source ?? -1] ?? [null, null, true];
    return (
      (kind === null || isKind === kind) &&
      (anonymous === null || isAnonymous === anonymous) &&
      (name === '' || (named !== null && hasName(named)))
    );
  };
}

export const orders = ['saved', 'published', 'title', 'claims'] as const;
export type Order = (typeof orders)[number];

/** The newest, or the fullest, first; titles by their letters. */
export function inOrder(entries: readonly Entry[], order: Order): Entry[] {
  const letters = new Intl.Collator();
  const compare: Record<Order, (a: Entry, b: Entry) => number> = {
    saved: (a, b) => compareText(b.savedAt, a.savedAt),
    published: (a, b) => compareText(b.published ?? '', a.published ?? ''),
    title: (a, b) => letters.compare(a.title, b.title),
    claims: (a, b) => b.claims.length - a.claims.length,
  };
  return [...entries].sort((a, b) => compare[order](a, b) || compareText(a.key, b.key));
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
