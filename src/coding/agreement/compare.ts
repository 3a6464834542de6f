import { share } from '../../corrections/match.ts';
import type { Analysis, Claim } from '../../engine/types.ts';
import { findQuote, type Stretch } from '../../selectors/text-quote.ts';
import { type Coding, type CodingOf, coderOf } from '../coding.ts';
import { type ArticleRulings, type ClaimRulings, rulingsOf } from '../rulings.ts';
import { nominalAlpha, percentAgreement, type Unit } from './alpha.ts';

/** An article as it was read, with what all coders say of it. */
export interface CodedArticle {
  key: string;
  analysis: Analysis;
  codings: readonly Coding[];
}

/** What coders can agree on: whether it is a claim, and of what both hold to be one, the rest. */
export const variables = ['claim', 'source', 'extent', 'status', 'code'] as const;
export type Variable = (typeof variables)[number];

/** What two coders say of one thing in one article. */
export interface Judged {
  key: string;
  variable: Variable;
  /** The words that it is about. */
  words: string;
  unit: Unit;
}

export interface Agreement {
  variable: Variable;
  /** Both have valued so many. */
  units: number;
  percent: number | null;
  /** Krippendorff’s, nominal. */
  alpha: number | null;
}

/** Missed claims of two coders are the same claim from this share of common letters on. */
const SAME = 0.5;

/** Those whose codings can be compared: both say that they are through with it. */
export const comparable = (articles: readonly CodedArticle[], coders: readonly [string, string]) =>
  articles.filter(({ codings }) =>
    coders.every((coder) =>
      codings.some((coding) => coding.correction.kind === 'finished' && coderOf(coding) === coder),
    ),
  );

/** All that two coders have judged in articles that both are through with. */
export function judgements(articles: readonly CodedArticle[], coders: readonly [string, string]): Judged[] {
  return comparable(articles, coders).flatMap(({ key, analysis, codings }) => {
    const [first, second] = coders.map((coder) =>
      rulingsOf(
        analysis,
        codings.filter((coding) => coderOf(coding) === coder),
      ),
    ) as [ArticleRulings, ArticleRulings];
    const judged: Judged[] = [];
    const judge = (words: string, a: Values | null, b: Values | null) => {
      judged.push({ key, variable: 'claim', words, unit: [isClaim(a), isClaim(b)] });
      if (!a || !b) return;
      for (const variable of ['source', 'extent', 'status', 'code'] as const)
        judged.push({ key, variable, words, unit: [a[variable], b[variable]] });
    };
    for (const claim of analysis.claims) {
      const words = claim.content.map(({ text }) => text).join(' … ');
      const of = (all: ArticleRulings) => valuesOf(analysis.text, claim, all.claims.get(claim.id) ?? {});
      judge(words, of(first), of(second));
    }
    const others = new Set(second.missed);
    for (const mine of first.missed) {
      const same = [...others].find((each) => isSame(analysis.text, mine, each));
      if (same) others.delete(same);
      judge(
        wordsOf(mine),
        valuesOfMissed(analysis.text, mine),
        same ? valuesOfMissed(analysis.text, same) : null,
      );
    }
    for (const theirs of others) judge(wordsOf(theirs), null, valuesOfMissed(analysis.text, theirs));
    return judged;
  });
}

/** How far they agree on each variable. */
export function agreement(judged: readonly Judged[]): Agreement[] {
  return variables.map((variable) => {
    const units = judged.filter((each) => each.variable === variable).map(({ unit }) => unit);
    return {
      variable,
      units: units.filter((unit) => unit.every((value) => value !== undefined)).length,
      percent: percentAgreement(units),
      // Places are no categories: that they were chosen alike by chance has no probability to set against.
      alpha: variable === 'extent' ? null : nominalAlpha(units),
    };
  });
}

export const differs = ({ unit: [a, b] }: Judged): boolean => a !== undefined && b !== undefined && a !== b;

/** What a coder says of what they hold to be a claim. */
type Values = Record<Exclude<Variable, 'claim'>, string | undefined>;

const isClaim = (values: Values | null) => (values ? 'claim' : 'none');

function valuesOf(text: string, claim: Claim, said: ClaimRulings): Values | null {
  if (said['not-a-claim']) return null;
  const wrong = said['wrong-source'];
  const source = wrong ? wrong.correction.source : (claim.source?.name ?? null);
  const extent = said['wrong-extent'];
  return {
    // That it is wrong, but not who it is, is no value.
    source: source === undefined ? undefined : (source ?? ''),
    extent: placeOf(extent ? stretchesOf(text, extent.correction.content) : claim.content),
    status: said.status?.correction.status ?? claim.status,
    code: said.code?.correction.code,
  };
}

const valuesOfMissed = (text: string, { correction }: CodingOf<'missed'>): Values => ({
  source: correction.source ?? '',
  extent: placeOf(stretchesOf(text, correction.content)),
  status: correction.status,
  code: correction.code,
});

const wordsOf = ({ correction }: CodingOf<'missed'>) =>
  correction.content.map(({ exact }) => exact).join(' … ');

const stretchesOf = (text: string, quotes: CodingOf<'missed'>['correction']['content']): Stretch[] =>
  quotes.flatMap((quote) => findQuote(text, quote) ?? []);

const placeOf = (stretches: readonly Stretch[]) =>
  stretches.map(({ start, end }) => `${start}–${end}`).join(' ') || undefined;

const isSame = (text: string, a: CodingOf<'missed'>, b: CodingOf<'missed'>) =>
  share(stretchesOf(text, a.correction.content), stretchesOf(text, b.correction.content)) >= SAME;
