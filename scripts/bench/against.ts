import three from 'compromise/three';
import two from 'compromise/two';
import { loadEngine } from '../../src/cli/engine.ts';
import { demoText } from './demo-text.ts';

/** Long enough that a run is no matter of luck. */
const WORDS = 3_000;
const ROUNDS = 7;

/** Prints the engine's time beside that of compromise, which only tags, on the same text, in turns, warm. */
export function printAgainst(): void {
  const text = demoText(WORDS);
  const { analyze } = loadEngine();
  const contenders: Record<string, () => unknown> = {
    'compromise/two': () => two(text),
    'compromise/three': () => three(text),
    sourcelight: () => analyze(text),
  };
  const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, work] of Object.entries(contenders)) {
      const began = performance.now();
      work();
      times.get(name)?.push((performance.now() - began) / (WORDS / 1000));
    }
  }
  console.log(
    '\nBeside compromise, which tags and does no more: ms for each 1,000 words, median of seven turns:',
  );
  const base = median(times.get('compromise/two') ?? []);
  for (const [name, all] of times) {
    const time = median(all);
    console.log(`${name.padEnd(18)}${time.toFixed(1).padStart(8)}${(time / base).toFixed(2).padStart(8)}`);
  }
}

const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
