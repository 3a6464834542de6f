import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, shared } from '../lib/paths.ts';
import { run } from '../lib/run.ts';
import { printMarkers } from './markers.ts';
import { printReliability } from './reliability.ts';
import { isShown, writeClaims } from './some-claims.ts';

const scorer = (name: string) => join(shared, 'bench', name);

/** Prints how well the engine does on articles whose claims were annotated by hand, or that they are not here. */
export async function printAccuracy(): Promise<void> {
  printMarkers();
  if (!['bench', 'polnear', 'pages', 'seed'].every((name) => existsSync(join(shared, name)))) {
    console.log('\nAccuracy skipped: the annotated articles (../shared) are not here.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-bench-'));
  try {
    await corpus(folder);
    await pages(folder);
    await seed(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function corpus(folder: string): Promise<void> {
  console.log('\nPolNeAR, the development articles:');
  const gold = join(shared, 'polnear', 'dev.jsonl');
  const predicted = join(folder, 'dev.jsonl');
  await scan([gold, '--format', 'jsonl', '--output', predicted]);
  await score('score.mjs', ['--gold', gold, '--pred', predicted]);
  console.log(
    '\nThe same, what the sidebar lists unasked (claim@0.5 P is the precision, statements the recall):',
  );
  const shown = join(folder, 'shown.jsonl');
  writeClaims(predicted, shown, isShown);
  await score('score.mjs', ['--gold', gold, '--pred', shown]);
  const all = join(folder, 'all.jsonl');
  await scan([gold, '--format', 'jsonl', '--min-confidence', '0', '--output', all]);
  await printReliability(scorer('score.mjs'), gold, all);
}

async function pages(folder: string): Promise<void> {
  console.log('\nWhole pages:');
  const gold = join(shared, 'pages');
  const predicted = join(folder, 'pages');
  mkdirSync(predicted);
  for (const name of readdirSync(gold).filter((file) => file.endsWith('.gold.json'))) {
    const page = name.replace('.gold.json', '');
    await scan([join(gold, `${page}.html`), '--output', join(predicted, `${page}.json`)]);
  }
  await score('page-score.mjs', ['--gold', gold, '--pred', predicted]);
}

async function seed(folder: string): Promise<void> {
  for (const form of ['html', 'txt']) {
    console.log(`\nThe seed article (${form}):`);
    const analysis = join(folder, `seed-${form}.json`);
    await scan([join(shared, 'seed', `aleppo.${form}`), '--output', analysis]);
    await score('seed-check.mjs', [analysis]);
  }
}

/** Status 1 says that some page could not be read; the scorer counts it as unanswered. */
async function scan(args: readonly string[]): Promise<void> {
  const main = join(root, 'src', 'cli', 'main.ts');
  const { status } = await run(process.execPath, [main, 'scan', ...args]);
  if (status > 1) throw new Error(`scan ${args.join(' ')} ended with status ${status}`);
}

/** The scorers end with 1 where a figure is short of perfect; only their words matter here. */
async function score(name: string, args: readonly string[]): Promise<void> {
  await run(process.execPath, [scorer(name), ...args]);
}
