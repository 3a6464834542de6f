import { claimOf } from '../corrections/match.ts';
import type { Analysis, Claim } from '../engine/types.ts';
import type { Coding, CodingOf, RulingKind } from './coding.ts';
import { isOf } from './coding.ts';

/** What one coder says of one claim: the last of each kind. */
export type ClaimRulings = { [Kind in RulingKind]?: CodingOf<Kind> };

/** What one coder says of one article. */
export interface ArticleRulings {
  /** By the claims’ ids; those of which nothing is said are not in it. */
  claims: ReadonlyMap<string, ClaimRulings>;
  missed: readonly CodingOf<'missed'>[];
  /** They say that they are through with it. */
  finished: CodingOf<'finished'> | null;
  /** Speak of claims that this reading of the text does not have (any more). */
  lost: readonly Coding[];
}

/** Brings the codings of one coder to the claims of a reading, which may have been made by a later engine. */
export function rulingsOf(
  { text, claims }: Pick<Analysis, 'text' | 'claims'>,
  codings: readonly Coding[],
): ArticleRulings {
  const byClaim = new Map<string, ClaimRulings>();
  const missed: CodingOf<'missed'>[] = [];
  const lost: Coding[] = [];
  let finished: CodingOf<'finished'> | null = null;
  const places = new Map<string, Claim | undefined>();
  for (const coding of [...codings].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (isOf(coding, 'finished')) finished = coding;
    else if (isOf(coding, 'missed')) missed.push(coding);
    else if (coding.original) {
      // Several rulings of one claim have the same original: it is looked for once.
      const sameAs = JSON.stringify([coding.original.content, coding.original.cue]);
      if (!places.has(sameAs)) places.set(sameAs, claimOf(text, claims, coding.original));
      const claim = places.get(sameAs);
      if (claim) byClaim.set(claim.id, { ...byClaim.get(claim.id), [coding.correction.kind]: coding });
      else lost.push(coding);
    }
  }
  return { claims: byClaim, missed, finished, lost };
}
