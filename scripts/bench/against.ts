import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import three from 'compromise/three';
import two from 'compromise/two';
import { loadEngine } from '../../src/cli/engine.ts';
import { shared } from '../lib/paths.ts';
import { demoText } from './demo-text.ts';
import { median } from './median.ts';

/** Long enough that a run is no matter of luck. */
const WORDS = 3_000;
const ROUNDS = 7;
const ARTICLES = 12;

/** Prints the engine's time beside that of compromise, which only tags, on the same texts, in turns, warm. */
export function printAgainst(): void {
  console.log(
    '\nBeside compromise, which tags and does no more: ms for each 1,000 words, median of seven turns:',
  );
  const corpus = join(shared, 'polnear', 'dev.jsonl');
  if (existsSync(corpus)) compare(`${ARTICLES} development articles`, textsOf(corpus).slice(0, ARTICLES));
  compare('the demo article, in which each sentence attributes something', [demoText(WORDS)]);
}

function compare(what: string, texts: readonly string[]): void {
  const { analyze } = loadEngine();
  const contenders: Record<string, (text: string) => unknown> = {
    'compromise/two': (text) => two(text),
    'compromise/three': (text) => three(text),
    sourcelight: (text) => analyze(text),
  };
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, work] of Object.entries(contenders)) {
      const began = performance.now();
      for (const text of texts) work(text);
      // The first round only warms up.
      if (round > 0) times.get(name)?.push((performance.now() - began) / (words / 1000));
    }
  }
  console.log(`${what}:`);
  const base = median(times.get('compromise/two') ?? []);
  for (const [name, all] of times) {
    const time = median(all);
    console.log(`  ${name.padEnd(18)}${time.toFixed(1).padStart(8)}${(time / base).toFixed(2).padStart(8)}`);
  }
}

const textsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
