import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decodePage } from '../../../src/cli/decode.ts';
import { scanPage } from '../../../src/cli/scan.ts';
import type { Analysis } from '../../../src/engine/types.ts';
import { run } from '../../cli/run.ts';

/** The command line's analysis of a page. Throws where it finds no article. */
export function scanned(file: string, url?: string): Analysis {
  const html = decodePage(readFileSync(file));
  const input = { id: basename(file, '.html'), html };
  return scanPage(url === undefined ? input : { ...input, url }, {});
}

/** What the real command line writes as JSON of the text of an analysis, told the same time and what else is known of it. */
export async function byCommandLine(analysis: Analysis): Promise<string> {
  const { text, url, title, byline, published, language, analyzedAt = '' } = analysis;
  const record = { id: 'given', text, url, title, byline, published, language };
  const epoch = { SOURCE_DATE_EPOCH: String(Date.parse(analyzedAt) / 1000) };
  const { out } = await run(
    ['scan', '-', '--input', 'jsonl', '--format', 'json'],
    JSON.stringify(record),
    epoch,
  );
  // A page of the browser has no id.
  return out.replace('  "id": "given",\n', '');
}

/** What must be the same wherever a page is analysed: every claim with its words, places and labels. */
export function claimsOf(analysis: Analysis) {
  return {
    text: analysis.text,
    claims: analysis.claims,
    sources: analysis.sources,
    markers: analysis.markers,
  };
}

/** What of it a reader sees who has chosen nothing: statements that are certain enough, and their sources. */
export function listedOf(analysis: Analysis): Pick<Analysis, 'claims' | 'sources'> {
  const claims = analysis.claims.filter(({ type, confidence }) => type === 'statement' && confidence >= 0.6);
  const ids = claims.map(({ id }) => id);
  const sources = analysis.sources
    .map((source) => ({ ...source, claims: source.claims.filter((id) => ids.includes(id)) }))
    .filter((source) => source.claims.length > 0);
  return { claims, sources };
}
