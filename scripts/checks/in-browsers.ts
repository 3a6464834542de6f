import { type BrowserKind, only } from '../browsers/find.ts';
import { ensureBrowsers, howToInstall, missingKinds } from '../browsers/install.ts';
import { add, type Failure, type Tally } from './tally.ts';
import { type VitestRun, vitest } from './vitest.ts';

type BrowserRun = VitestRun & { kind: BrowserKind };

/** Runs of browsers at the same time: they wait more than they work, and share nothing. */
const AT_ONCE = 3;
/** Into so many runs the tests of a browser are split, so that none is still busy when all others are done. */
const SHARDS = 4;

/**
 * The tests of each browser in several runs, some runs at the same time.
 * On a build server (`CI` set) a browser that is not there is a failed test; elsewhere its tests are skipped.
 * What failed, and why, is told once more at the end, as each run's own output is long.
 */
export async function inBrowsers(): Promise<Tally> {
  const found = await ensureBrowsers();
  const missing = missingKinds(found);
  if (missing.length > 0) console.log(`Not found here: ${missing.join(', ')}. ${howToInstall}`);
  const runs = await inLanes(found.map(({ kind }) => kind));
  for (const { kind, failures } of runs) for (const failure of failures) tell(kind, failure);
  const none = { passed: 0, failed: process.env.CI ? missing.length : 0, skipped: 0 };
  return runs.map(({ tally }) => tally).reduce(add, none);
}

async function inLanes(kinds: readonly BrowserKind[]): Promise<BrowserRun[]> {
  // The slowest first, so that none is left over at the end.
  const shards = kinds
    .toReversed()
    .flatMap((kind) => Array.from({ length: SHARDS }, (_, at) => ({ kind, shard: `${at + 1}/${SHARDS}` })));
  const runs: BrowserRun[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = shards.shift(); next; next = shards.shift())
        runs.push(await inBrowser(next.kind, [`--shard=${next.shard}`]));
    }),
  );
  return runs;
}

async function inBrowser(kind: BrowserKind, args: readonly string[]): Promise<BrowserRun> {
  const env = { ...process.env, ...only(kind) };
  return { ...(await vitest('e2e', args, { env, quiet: true })), kind };
}

const tell = (kind: BrowserKind, { file, why }: Failure) =>
  console.log(`\nfailed in ${kind}: ${file}\n${why.join('\n')}`);
