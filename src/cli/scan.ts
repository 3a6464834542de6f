import type { Analysis, AnalyzeOptions } from '../engine/types.ts';
import { findArticle } from '../page/find-article.ts';
import { loadEngine } from './engine.ts';
import type { Input } from './inputs.ts';
import { parsePage } from './parse-page.ts';

/** Analyses one input. Throws an `Error` whose message says why it could not. */
export function scanInput(
  input: Input,
  options: Pick<AnalyzeOptions, 'analyzedAt' | 'minConfidence'>,
): Analysis {
  if ('error' in input) throw new Error(input.error);
  const { analyze } = loadEngine();
  if ('text' in input) return analyze(input.text, { ...options, id: input.id });
  const article = findArticle(parsePage(input.html), input.url === undefined ? {} : { url: input.url });
  if ('reason' in article) {
    throw new Error(
      article.reason === 'too-short'
        ? 'its text is too short to be an article'
        : 'no article was found in it',
    );
  }
  return analyze(article.text, { ...article.document, ...options, id: input.id });
}

/** The time to tell as that of the analysis, ISO 8601: now, or what SOURCE_DATE_EPOCH says (in seconds). */
export function timeOfAnalysis(environment: NodeJS.ProcessEnv, now: Date): string {
  const epoch = Number(environment.SOURCE_DATE_EPOCH || Number.NaN);
  const time = Number.isFinite(epoch) ? new Date(epoch * 1000) : now;
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
