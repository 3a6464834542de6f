import { firstReading } from '../living/readings.ts';
import type { LivingAnalysis } from '../living/types.ts';
import type { PlacedClaim } from '../marks/marks.ts';
import { askBackground } from '../messages/send.ts';
import { findArticle } from '../page/find-article.ts';
import type { Article, NoArticle } from '../page/types.ts';
import { placeClaims } from './place-claims.ts';
import { isHidden } from './visibility.ts';

/** A page that was read: its article, what is said in it, and where. */
export interface Reading {
  article: Article;
  analysis: LivingAnalysis;
  placed: PlacedClaim[];
}

/** Finds the live page's article, or says why there is none. */
export const findLiveArticle = (): Article | NoArticle =>
  findArticle(document, { isHidden, url: location.href });

/**
 * Has an article analysed in the background and finds its claims in the page.
 * @param before an earlier reading of this page; its analysis is taken over if the text is still the same.
 * @throws Error when the background could not analyse it.
 */
export async function readArticle(article: Article, before: Reading | null): Promise<Reading> {
  const analysis =
    before?.analysis.text === article.text
      ? before.analysis
      : firstReading(await askBackground('analyze', { text: article.text, document: article.document }));
  return { article, analysis, placed: await placeClaims(article, analysis.claims) };
}
