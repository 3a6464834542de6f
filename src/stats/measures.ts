import type { Analysis, Claim } from '../engine/types.ts';
import { wordsIn } from '../formats/parts/claims.ts';

/** How many claims of an analysis are so. */
const having =
  (fits: (claim: Claim) => boolean) =>
  ({ claims }: Analysis) =>
    claims.reduce((sum, claim) => sum + (fits(claim) ? 1 : 0), 0);

/** All that is counted of an article, by the names that tables have for it. */
export const measures = {
  articles: () => 1,
  words: ({ text }) => text.match(/\S+/g)?.length ?? 0,
  attributed_words: ({ claims }) => claims.reduce((sum, claim) => sum + wordsIn(claim), 0),
  claims: ({ claims }) => claims.length,
  statements: having(({ type }) => type === 'statement'),
  attitudes: having(({ type }) => type === 'attitude'),
  direct: having(({ quotation }) => quotation === 'direct'),
  mixed: having(({ quotation }) => quotation === 'mixed'),
  indirect: having(({ quotation }) => quotation === 'indirect'),
  claims_of_named: having(({ source }) => source !== null && !source.anonymous),
  claims_of_unnamed: having(({ source }) => source?.anonymous === true),
  claims_without_source: having(({ source }) => source === null),
  reported: having(({ status }) => status === 'reported'),
  unverified: having(({ status }) => status === 'unverified'),
  disputed: having(({ status }) => status === 'disputed'),
  denied: having(({ status }) => status === 'denied'),
  confirmed: having(({ status }) => status === 'confirmed'),
  doubted: having(({ cue }) => cue?.stance === 'doubt'),
  sources: ({ sources }) => sources.length,
  unnamed_sources: ({ sources }) => sources.filter(({ anonymous }) => anonymous).length,
} satisfies Record<string, (analysis: Analysis) => number>;

export type Measure = keyof typeof measures;
export type Counts = Record<Measure, number>;
export const measureNames = Object.keys(measures) as Measure[];

export const nothing = (): Counts =>
  Object.fromEntries(measureNames.map((name) => [name, 0])) as Record<Measure, number>;

export function countsOf(analysis: Analysis): Counts {
  const counts = nothing();
  for (const name of measureNames) counts[name] = measures[name](analysis);
  return counts;
}

/** Adds what is counted elsewhere. */
export function add(to: Counts, more: Counts): void {
  for (const name of measureNames) to[name] += more[name];
}
