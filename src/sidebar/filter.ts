import type { Claim, Status } from '../engine/types.ts';
import { isUnnamed } from './counts.ts';

/** The chips: one at a time chooses what is listed. */
export type Kind = 'all' | 'quoted' | Status | 'unnamed';

/** What the reader has asked to see. */
export interface Filter {
  kind: Kind;
  /** Words that must all occur, in any order and any case. */
  query: string;
}

export const noFilter: Filter = { kind: 'all', query: '' };

const kinds: readonly Kind[] = ['all', 'quoted', 'unnamed', 'unverified', 'disputed', 'denied', 'confirmed'];

/** The chips worth showing, with the number of claims of each: those that would change nothing are left out. */
export function kindsOf(claims: readonly Claim[]): { kind: Kind; count: number }[] {
  return kinds
    .map((kind) => ({ kind, count: claims.filter((claim) => isOfKind(claim, kind)).length }))
    .filter(({ kind, count }) => kind === 'all' || (count > 0 && count < claims.length));
}

/** The claims that a filter lets through, in text order. */
export function filtered<Listed extends Claim>(
  analysis: { claims: readonly Listed[] },
  filter: Filter,
): Listed[] {
  const words = fold(filter.query).split(/\s+/).filter(Boolean);
  return inTextOrder(analysis.claims).filter(
    (claim) => isOfKind(claim, filter.kind) && (words.length === 0 || hasWords(claim, words)),
  );
}

function isOfKind(claim: Claim, kind: Kind): boolean {
  if (kind === 'all') return true;
  if (kind === 'quoted') return claim.quotation !== 'indirect';
  if (kind === 'unnamed') return isUnnamed(claim);
  return claim.status === kind;
}

function hasWords({ source, cue, content }: Claim, words: readonly string[]): boolean {
  const text = fold([source?.name, source?.text, cue?.text, ...content.map((span) => span.text)].join(' '));
  return words.every((word) => text.includes(word));
}

/** Without case and accents, and with one kind of apostrophe, as people type. */
const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

const inTextOrder = <Listed extends Claim>(claims: readonly Listed[]) =>
  [...claims].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
