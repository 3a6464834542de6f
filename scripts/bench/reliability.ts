import { join } from 'node:path';
import { run } from '../lib/run.ts';
import { writeClaims } from './some-claims.ts';

/** Prints how many of the claims of each confidence are right (claim@0.5). */
export async function printReliability(scorer: string, gold: string, predicted: string): Promise<void> {
  console.log('\nReliability: claims by confidence, of them right:');
  for (let tenth = 0; tenth < 10; tenth++) {
    const binned = join(predicted, '..', `tenth-${tenth}.jsonl`);
    const isOf = (confidence: number) => Math.min(9, Math.floor(confidence * 10)) === tenth;
    writeClaims(predicted, binned, ({ confidence }) => isOf(confidence));
    const args = [scorer, '--gold', gold, '--pred', binned, '--json'];
    const { output } = await run(process.execPath, args, { quiet: true });
    const { tp, predicted: of } = (JSON.parse(output) as Scores)['claim@0.5'];
    if (of === 0) continue;
    const range = `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`;
    console.log(`  ${range}${String(of).padStart(7)}${((100 * tp) / of).toFixed(0).padStart(6)} %`);
  }
}

interface Scores {
  'claim@0.5': { tp: number; predicted: number };
}
