import type { Coding } from '../../coding/coding.ts';
import type { Article } from '../article.ts';

/**
 * An article that is saved again: the later analysis counts, and nothing that anybody wrote is lost. It keeps the
 * day on which it was first saved. A part of it (a passage that was selected, what a paywall shows) never takes the
 * place of the whole.
 */
export function merged(before: Article, now: Article): Article {
  const isLater =
    (now.analysis.analyzedAt ?? '') >= (before.analysis.analyzedAt ?? '') &&
    !isPart(now.analysis.text, before.analysis.text);
  return {
    savedAt: before.savedAt < now.savedAt ? before.savedAt : now.savedAt,
    tags: [...new Set([...before.tags, ...now.tags])],
    note: [...new Set([before.note, now.note])].filter((note) => note !== '').join('\n\n'),
    analysis: isLater || isPart(before.analysis.text, now.analysis.text) ? now.analysis : before.analysis,
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

/** Of the letters of a part so many stand at the beginning of the whole, where it is not wholly within it. */
const NEARLY_ALL = 0.9;

function isPart(text: string, whole: string): boolean {
  if (text.length >= whole.length) return false;
  if (whole.includes(text)) return true;
  let same = 0;
  while (same < text.length && text[same] === whole[same]) same++;
  return same > NEARLY_ALL * text.length;
}
