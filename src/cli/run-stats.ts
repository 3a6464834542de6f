import type { Analysis } from '../engine/types.ts';
import { isAnalysis, isFailure } from '../library/transfer/is-analysis.ts';
import { statsCsv } from '../stats/csv.ts';
import { statsPage } from '../stats/page.ts';
import { Stats } from '../stats/stats.ts';
import { type StatsArguments, UsageError } from './arguments.ts';
import { filesIn, sizeOf } from './files.ts';
import { readInputs } from './inputs.ts';
import { openOutput } from './output.ts';
import { ProgressBar } from './progress-bar.ts';
import { statsTable } from './stats-table.ts';

/** Sums the analyses of all files, holding one at a time; answers whether all lines could be read. */
export async function runStats(args: StatsArguments, tell: (message: string) => void): Promise<boolean> {
  const output = await openOutput(args.output).catch((error: Error) => {
    throw new UsageError(`cannot write the output: ${error.message}`);
  });
  const bar = new ProgressBar(process.stderr.isTTY ? await sizeOf(args.files) : undefined);
  const stats = new Stats();
  let allWell = true;
  for await (const { where, content } of linesIn(args.files, (bytes) => bar.read(bytes))) {
    const found = 'line' in content ? readLine(content.line) : 'error' in content ? content : null;
    if (found === null) continue;
    bar.done();
    if ('analysis' in found) stats.add(found.analysis);
    else if ('failed' in found) stats.failed++;
    else {
      allWell = false;
      bar.clear();
      tell(`${where}: ${found.error}`);
    }
  }
  bar.clear();
  await output.write(written(stats, args));
  await output.close();
  return allWell;
}

/** Of folders only what may hold analyses: articles lie beside them. */
async function* linesIn(files: string[], onBytes: (count: number) => void) {
  for await (const { file, fromFolder } of filesIn(files)) {
    if (!fromFolder || /\.(jsonl|ndjson)(\.\w+)?$/i.test(file)) yield* readInputs([file], 'jsonl', onBytes);
  }
}

function readLine(line: string): { analysis: Analysis } | { failed: true } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not valid JSON' };
  }
  if (isFailure(value)) return { failed: true };
  if (isAnalysis(value)) return { analysis: value };
  return { error: 'no analysis: scan --format jsonl writes them' };
}

function written(stats: Stats, { format, by }: StatsArguments): string {
  if (format === 'csv') return statsCsv(stats, by);
  if (format === 'html') return statsPage(stats);
  return statsTable(stats, process.stdout.columns ?? 100);
}
