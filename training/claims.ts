import type { RoleReading } from '../src/engine/learned/read-roles.ts';
import type { CuePlace } from '../src/engine/learned/role-view.ts';
import type { GoldArticle } from './corpus.ts';

/** A claim as the words of its source and of its content; marks do not count. */
export interface ClaimWords {
  source: Set<number>;
  content: Set<number>;
}

const wordsAt = (article: GoldArticle, tokens: Iterable<number>): Set<number> =>
  new Set([...tokens].filter((i) => article.document.tokens[i]?.kind !== 'mark'));

function* tokensOf(parts: readonly CuePlace[]): Generator<number> {
  for (const { first, last } of parts) for (let i = first; i < last; i++) yield i;
}

export const claimWords = (
  article: GoldArticle,
  { source, content }: Omit<RoleReading, 'log'>,
): ClaimWords => ({
  source: wordsAt(article, tokensOf(source ? [source] : [])),
  content: wordsAt(article, tokensOf(content)),
});

/** The annotated claims that have content. */
export const goldWords = (article: GoldArticle): ClaimWords[] =>
  article.claims
    .map(({ source, content }) => ({ source: wordsAt(article, source), content: wordsAt(article, content) }))
    .filter(({ content }) => content.size > 0);

function agreement(a: Set<number>, b: Set<number>): number {
  if (a.size + b.size === 0) return 1;
  const both = a.intersection(b).size;
  return both / (a.size + b.size - both);
}

/** How far two claims agree in their content (intersection over union), 0 where their sources differ. */
export const likeness = (a: ClaimWords, b: ClaimWords): number =>
  agreement(a.source, b.source) >= 0.5 ? agreement(a.content, b.content) : 0;

/** How far two claims agree in source and content together, 1 where both are the same to the word. */
export const nearness = (a: ClaimWords, b: ClaimWords): number =>
  agreement(a.source, b.source) * agreement(a.content, b.content);

/** How many pairs, one to one and the best first, are at least `least` alike. */
export function pairsAlike(gold: readonly ClaimWords[], found: readonly ClaimWords[], least: number): number {
  const pairs = gold
    .flatMap((g, i) => found.map((f, j) => ({ i, j, like: likeness(g, f) })))
    .filter(({ like }) => like >= least)
    .sort((a, b) => b.like - a.like || a.i - b.i || a.j - b.j);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  for (const { i, j } of pairs) {
    if (takenGold.has(i) || takenFound.has(j)) continue;
    takenGold.add(i);
    takenFound.add(j);
  }
  return takenGold.size;
}
