import { type Measured, scan } from './scan.ts';

export interface Corpus {
  file: string;
  articles: number;
  words: number;
}

const heading = `
                      seconds  articles/s  words/s  of the processor, s  words/s of a core  peak, MB`;

/**
 * Prints how fast a corpus is read on one core, and by one worker (whose engine has other cores for compiling and
 * tidying up) and two on all, one after the other.
 */
export async function printSpeed({ file, articles, words }: Corpus): Promise<void> {
  console.log(heading);
  const measure = async (name: string, workers: number, oneCore = false) => {
    const args = [file, '-f', 'jsonl', '-w', String(workers)];
    const { seconds, processor, peakBytes } = succeeded(await scan(args, { oneCore }));
    const cells: [value: string, width: number][] = [
      [seconds.toFixed(1), 11],
      [(articles / seconds).toFixed(1), 12],
      [(words / seconds).toFixed(0), 9],
      [processor.toFixed(1), 21],
      [(words / processor).toFixed(0), 19],
      [(peakBytes / 1e6).toFixed(0), 10],
    ];
    console.log(name.padEnd(18) + cells.map(([value, width]) => value.padStart(width)).join(''));
    return seconds;
  };
  const core = process.platform === 'linux' ? await measure('1 worker, 1 core', 1, true) : Number.NaN;
  const one = await measure('1 worker', 1);
  const two = await measure('2 workers', 2);
  const faster = (than: number) => (than / two).toFixed(2);
  console.log(
    `Two are ${faster(one)} times as fast as one, ${faster(core)} times as fast as one on one core.`,
  );
}

export function succeeded(measured: Measured): Measured {
  if (measured.status !== 0) throw new Error(`The scan ended with status ${measured.status}.`);
  return measured;
}
