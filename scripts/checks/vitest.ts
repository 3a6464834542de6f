import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunOptions, runTool } from '../lib/run.ts';
import { type Failure, failuresOf, type Tally, tallyOf, type VitestReport } from './tally.ts';

export interface VitestRun {
  tally: Tally;
  failures: Failure[];
}

/** Runs the tests of a project. Where it is quiet, what it prints comes when it is done: several runs would mingle. */
export async function vitest(
  project: 'unit' | 'e2e',
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<VitestRun> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-report-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { status, output } = await runTool(
      'vitest',
      ['run', '--project', project, ...args, ...reporters],
      options,
    );
    if (output) console.log(output);
    const report = reportIn(file);
    return { tally: tallyOf(report, status), failures: failuresOf(report) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportIn(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}
