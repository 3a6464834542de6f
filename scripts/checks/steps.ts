import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { only } from '../browsers/find.ts';
import { ensureBrowsers, howToInstall, missingKinds } from '../browsers/install.ts';
import { buildOf } from '../lib/paths.ts';
import { type RunOptions, runTool } from '../lib/run.ts';
import { add, one, type Tally, tallyOf, type VitestReport } from './tally.ts';

/** Every step of `npm test`, in the order in which they run; each shows its output as it comes. */
export const steps = { lint, types, unit, build, 'web-ext': webExt, e2e } as const;
export type StepName = keyof typeof steps;

async function lint(): Promise<Tally> {
  return one((await runTool('@biomejs/biome', ['check'], { command: 'biome' })).status === 0);
}

async function types(): Promise<Tally> {
  return one((await runTool('typescript', ['--noEmit'], { command: 'tsc' })).status === 0);
}

function unit(): Promise<Tally> {
  return vitest('unit');
}

/** One test for each browser. */
async function build(): Promise<Tally> {
  let tally = { passed: 0, failed: 0, skipped: 0 };
  for (const target of ['chrome', 'firefox']) {
    tally = add(tally, one((await runTool('wxt', ['build', '-b', target])).status === 0));
  }
  return tally;
}

async function webExt(): Promise<Tally> {
  const args = ['lint', '--warnings-as-errors', '--no-config-discovery', '--source-dir', buildOf('firefox')];
  return one((await runTool('web-ext', args)).status === 0);
}

/** Runs of browsers at the same time: they wait more than they work, and share nothing. */
const AT_ONCE = 3;

/**
 * The tests of each browser in three runs, three runs at the same time.
 * On a build server (`CI` set) a browser that is not there is a failed test; elsewhere its tests are skipped.
 */
async function e2e(): Promise<Tally> {
  const found = await ensureBrowsers();
  const missing = missingKinds(found);
  if (missing.length > 0) console.log(`Not found here: ${missing.join(', ')}. ${howToInstall}`);
  // The slowest first, so that none is left over at the end.
  const runs = Array.from({ length: AT_ONCE }, (_, at) =>
    found.toReversed().map(({ kind }) => ({ kind, shard: `${at + 1}/${AT_ONCE}` })),
  ).flat();
  const tallies: Tally[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let run = runs.shift(); run; run = runs.shift()) {
        const env = { ...process.env, ...only(run.kind) };
        tallies.push(await vitest('e2e', [`--shard=${run.shard}`], { env, quiet: true }));
      }
    }),
  );
  return tallies.reduce(add, { passed: 0, failed: process.env.CI ? missing.length : 0, skipped: 0 });
}

/** Where it is quiet, what it prints comes when it is done: the lines of several runs would mingle. */
async function vitest(
  project: 'unit' | 'e2e',
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<Tally> {
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
    return tallyOf(reportIn(file), status);
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
