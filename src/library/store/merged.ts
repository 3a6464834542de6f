import type { Coding } from '../../coding/coding.ts';
import type { Article } from '../article.ts';

/**
 * An article that is saved again: the later analysis counts, and nothing that anybody wrote is lost. It keeps the
 * day on which it was first saved.
 */
export function merged(before: Article, now: Article): Article {
  const isLater = (now.analysis.analyzedAt ?? '') >= (before.analysis.analyzedAt ?? '');
  return {
    savedAt: before.savedAt < now.savedAt ? before.savedAt : now.savedAt,
    tags: [...new Set([...before.tags, ...now.tags])],
    note: [...new Set([before.note, now.note])].filter((note) => note !== '').join('\n\n'),
    analysis: isLater ? now.analysis : before.analysis,
    codings: lastOfEach([...before.codings, ...now.codings]),
  };
}

/** Of codings that are versions of the same one, the later. */
function lastOfEach(codings: readonly Coding[]): Coding[] {
  const byId = new Map<string, Coding>();
  for (const coding of codings) {
    const other = byId.get(coding.id);
    if (!other || other.at < coding.at) byId.set(coding.id, coding);
  }
  return [...byId.values()];
}
