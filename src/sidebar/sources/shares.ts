import type { Analysis, Claim, Source, Stance } from '../../engine/types.ts';

export const stances: readonly Stance[] = ['neutral', 'assertion', 'confirmation', 'doubt', 'denial'];

/** What one source gets of the article's attributed words. */
export interface Share {
  /** Null for those whom the text does not name at all. */
  source: Source | null;
  claims: Claim[];
  words: number;
  /** Of all attributed words, 0 to 1. */
  share: number;
  /** How these words are introduced; only stances that there are. */
  stances: { stance: Stance; words: number }[];
}

/** Who gets how much; in each group those who get most come first. */
export interface Shares {
  words: number;
  named: Share[];
  unnamed: Share[];
  /** Null where every claim has a source. */
  nobody: Share | null;
}

/** Shares out the attributed words of an article among its sources. */
export function sharesOf({
  claims,
  sources,
  language,
}: Pick<Analysis, 'claims' | 'sources' | 'language'>): Shares {
  const count = wordCounter(language);
  const words = new Map(claims.map((claim) => [claim.id, count(claim)]));
  const total = sum(words.values());
  const share = (source: Source | null): Share => {
    const theirs = claims.filter((claim) => (claim.source?.sourceId ?? null) === (source?.id ?? null));
    const wordsOf = (some: readonly Claim[]) => sum(some.map(({ id }) => words.get(id) ?? 0));
    const withStance = (stance: Stance) => theirs.filter((claim) => stanceOf(claim) === stance);
    return {
      source,
      claims: theirs,
      words: wordsOf(theirs),
      share: total === 0 ? 0 : wordsOf(theirs) / total,
      stances: stances
        .map((stance) => ({ stance, words: wordsOf(withStance(stance)) }))
        .filter((each) => each.words > 0),
    };
  };
  const all = sources
    .map(share)
    .filter((each) => each.claims.length > 0)
    .sort((a, b) => b.words - a.words);
  const nobody = share(null);
  return {
    words: total,
    named: all.filter(({ source }) => !source?.anonymous),
    unnamed: all.filter(({ source }) => source?.anonymous),
    nobody: nobody.claims.length > 0 ? nobody : null,
  };
}

/** Words without a cue are simply there. */
const stanceOf = ({ cue }: Claim): Stance => cue?.stance ?? 'neutral';

/** Counts as the language divides words, also where it has no spaces between them. */
function wordCounter(language: string | undefined): (claim: Claim) => number {
  const segmenter = segmenterOf(language);
  return ({ content }) =>
    sum(content.map(({ text }) => [...segmenter.segment(text)].filter((each) => each.isWordLike).length));
}

function segmenterOf(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    // Pages write many things where a language tag belongs.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total;
}
