import { buildOf } from '../lib/paths.ts';
import { runTool } from '../lib/run.ts';
import { inBrowsers } from './in-browsers.ts';
import { add, one, type Tally } from './tally.ts';
import { vitest } from './vitest.ts';

/** Every step of `npm test`, in the order in which they run; each shows its output as it comes. */
export const steps = { lint, types, unit, build, 'web-ext': webExt, e2e: inBrowsers } as const;
export type StepName = keyof typeof steps;

async function lint(): Promise<Tally> {
  return one((await runTool('@biomejs/biome', ['check'], { command: 'biome' })).status === 0);
}

async function types(): Promise<Tally> {
  return one((await runTool('typescript', ['--noEmit'], { command: 'tsc' })).status === 0);
}

async function unit(): Promise<Tally> {
  return (await vitest('unit')).tally;
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
