import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { scan } from './scan.ts';
import { type Corpus, succeeded } from './speed.ts';

/** Prints the memory of a run of many articles: the corpus again and again, on standard input. */
export async function printMemory({ file, articles }: Corpus, count: number): Promise<void> {
  console.log(`\nMemory while ${count.toLocaleString('en')} articles are read by two workers:`);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  let given = 0;
  const input = Readable.from(
    (function* () {
      for (; given < count; given++) yield `${lines[given % articles]}\n`;
    })(),
  );
  let told = 0;
  const { seconds, peakBytes } = succeeded(
    await scan(['-', '-i', 'jsonl', '-w', '2'], {
      input,
      onTick(measured) {
        if (given < ((told + 1) * count) / 10) return;
        told++;
        console.log(
          `  after ${given.toLocaleString('en').padStart(8)} articles, ${measured.seconds.toFixed(0).padStart(5)} s: at most ${(measured.peakBytes / 1e6).toFixed(0)} MB so far`,
        );
      },
    }),
  );
  console.log(`  ${seconds.toFixed(0)} s, at most ${(peakBytes / 1e6).toFixed(0)} MB.`);
}
