import type { Analysis, AnalyzeOptions } from '../engine/types.ts';
import { findArticle } from '../page/find-article.ts';
import { decodePage } from './decode.ts';
import { loadEngine } from './engine.ts';
import type { Input } from './inputs.ts';
import { parsePage } from './parse-page.ts';
import { parseRecord, type RecordContent } from './records.ts';

export type ScanOptions = Pick<AnalyzeOptions, 'analyzedAt' | 'minConfidence'>;

/** What came of an input. */
export type Answer = { id: string } & ({ analysis: Analysis } | { error: string });

/** The same as one thread sends it to another: as text it is copied at once, and leaves little to tidy up. */
export type Sent = { id: string } & ({ json: string } | { error: string });

export const sent = (found: Answer): Sent =>
  'error' in found ? found : { id: found.id, json: JSON.stringify(found.analysis) };

/** Analyses one input; where that cannot be done the answer says why. */
export function answer(input: Pick<Input, 'id' | 'content'>, options: ScanOptions): Answer {
  const document = documentOf(input);
  const { id } = document;
  try {
    if ('error' in document) return { id, error: document.error };
    if ('html' in document) return { id, analysis: scanPage(document, options) };
    const { text, ...about } = document;
    return { id, analysis: loadEngine().analyze(text, { ...about, ...options }) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

/** Analyses the article of a page. Throws an `Error` whose message says why it could not. */
export function scanPage(page: { id: string; html: string; url?: string }, options: ScanOptions): Analysis {
  const { id, html, url } = page;
  const article = findArticle(parsePage(html), url === undefined ? {} : { url });
  if ('reason' in article) {
    const tooShort = article.reason === 'too-short';
    throw new Error(tooShort ? 'its text is too short to be an article' : 'no article was found in it');
  }
  return loadEngine().analyze(article.text, { ...article.document, ...options, id });
}

function documentOf({ id, content }: Pick<Input, 'id' | 'content'>): RecordContent {
  if ('line' in content) return parseRecord(content.line, content.number);
  if ('text' in content) return { id, text: new TextDecoder().decode(content.text) };
  if ('error' in content) return { id, error: content.error };
  const { html, charset, url } = content;
  return { id, html: decodePage(html, charset), ...(url === undefined ? {} : { url }) };
}
