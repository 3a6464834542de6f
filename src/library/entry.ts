import { codersOf, isOf } from '../coding/coding.ts';
import { type Article, articleKey, type Entry, type EntrySource, siteName } from './article.ts';
import { packFacts } from './facts.ts';

/** What the list knows of an article. */
export function entryOf({ savedAt, tags, note, analysis, codings }: Article): Entry {
  const sources: EntrySource[] = [];
  const places = new Map<string, number>();
  for (const { id, name, kind, anonymous } of analysis.sources) {
    places.set(id, sources.push([name, kind, anonymous]) - 1);
  }
  const { byline, published } = analysis;
  return {
    key: articleKey(analysis),
    savedAt,
    title: analysis.title ?? analysis.id ?? firstWords(analysis.text),
    site: siteName(analysis.url),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    tags,
    note,
    sources,
    claims: analysis.claims.map((claim) => packFacts(claim, places.get(claim.source?.sourceId ?? '') ?? -1)),
    ...codedBy(codings),
  };
}

/** What the list knows of an article's codings. */
export const codedBy = (codings: Article['codings']): Pick<Entry, 'coders' | 'finishedBy'> => ({
  coders: codersOf(codings),
  finishedBy: codersOf(codings.filter((coding) => isOf(coding, 'finished'))),
});

/** In place of a title that nobody gave. */
const firstWords = (text: string) => /^\s*((?:\S+\s+){0,11}\S+)/.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? '…';
