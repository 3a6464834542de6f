import { join } from 'node:path';
import { root } from '../lib/paths.ts';
import { run } from '../lib/run.ts';
import { printAgainst } from './against.ts';
import type { Measurement } from './measure.ts';

/** How long the measured texts are, in words; each of them in a process of its own. */
const LENGTHS = [1_000, 10_000, 50_000, 200_000];
const MEASURE = join(root, 'scripts', 'bench', 'measure.ts');

/** Prints the engine's speed, warm, in one thread, and the memory that it took at most. */
export async function printSpeed(): Promise<void> {
  console.log('Speed of the engine on the demo article’s text, warm, one thread, median of five runs:');
  console.log(line(['words', 'ms', 'ms/1,000 words', 'peak memory, MB']));
  for (const words of LENGTHS) {
    const { status, output } = await run(process.execPath, [MEASURE, String(words)], { quiet: true });
    if (status !== 0) throw new Error(`Measuring ${words} words failed:\n${output}`);
    const { milliseconds, peakBytes } = JSON.parse(output) as Measurement;
    console.log(
      line([
        words.toLocaleString('en'),
        milliseconds.toFixed(0),
        (milliseconds / (words / 1000)).toFixed(1),
        (peakBytes / 1e6).toFixed(0),
      ]),
    );
  }
  printAgainst();
}

const line = (cells: readonly string[]) => cells.map((cell) => cell.padStart(17)).join('');
