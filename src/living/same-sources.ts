import type { Source } from '../engine/types.ts';
import { FreshIds } from './fresh-ids.ts';

/**
 * Gives the sources of a new reading the ids that they had: a source is the one with which it shares most claims,
 * else the one of its name.
 * @param claimIds from the claims' ids in the new reading to those that they have in the page.
 * @returns from the sources' ids in the new reading to those that they have in the page.
 */
export function sourceIds(
  before: readonly Source[],
  now: readonly Source[],
  claimIds: ReadonlyMap<string, string>,
): Map<string, string> {
  const fresh = new FreshIds('s', before);
  const sourceOf = new Map(before.flatMap((source) => source.claims.map((claim) => [claim, source.id])));
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const settle = (source: Source, id: string | undefined) => {
    if (id === undefined || ids.has(source.id) || taken.has(id)) return;
    taken.add(id);
    ids.set(source.id, id);
  };
  for (const source of [...now].sort((a, b) => b.claims.length - a.claims.length))
    settle(source, mostCommon(source.claims.map((claim) => sourceOf.get(claimIds.get(claim) ?? ''))));
  for (const source of now)
    settle(source, before.find(({ id, name }) => name === source.name && !taken.has(id))?.id);
  for (const source of now) settle(source, fresh.next());
  return ids;
}

function mostCommon(ids: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
