import { readFileSync } from 'node:fs';
import { loadEngine } from '../../../src/cli/engine.ts';
import type { Analysis } from '../../../src/engine/types.ts';

/** So many analyses of a corpus, as JSON Lines: each article again and again, with an address and a day of its own. */
export function* articlesOf(file: string, count: number): Generator<string> {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(0, count);
  const analyses = lines.map(analysisOf);
  for (let at = 0; at < count; at++) {
    const analysis = analyses[at % analyses.length] as Analysis;
    const day = new Date(Date.UTC(2015, 0, 1 + (at % 3650))).toISOString().slice(0, 10);
    const [title = ''] = analysis.text.split('\n', 1);
    yield `${JSON.stringify({
      ...analysis,
      id: `${analysis.id}-${at}`,
      url: `https://site-${at % 40}.example/${at}`,
      title: `${title.slice(0, 120)} (${at})`,
      published: day,
    })}\n`;
  }
}

/** A line may be an article, or its analysis. */
function analysisOf(line: string): Analysis {
  const record = JSON.parse(line) as Analysis;
  return record.schema ? record : loadEngine().analyze(record.text, { id: record.id ?? '' });
}
