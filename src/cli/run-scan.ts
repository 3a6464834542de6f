import { availableParallelism } from 'node:os';
import { type OutputFormat, type ScanArguments, UsageError } from './arguments.ts';
import { sizeOf } from './files.ts';
import { inOrder } from './in-order.ts';
import { type Input, readInputs } from './inputs.ts';
import { onThisThread, Threads } from './pool.ts';
import { ProgressBar } from './progress-bar.ts';
import { parseRecord } from './records.ts';
import { type Progress, takeUp } from './resume.ts';
import type { ScanOptions } from './scan.ts';
import { tidyUp } from './tidy.ts';
import { timeOfAnalysis } from './time.ts';
import { sinkTo } from './writers.ts';

/** Scans all inputs, holding only a few at a time; answers whether all could be analysed. */
export async function runScan(args: ScanArguments, tell: (message: string) => void): Promise<boolean> {
  const before = args.resume && args.output !== undefined ? await takeUp(args.output) : undefined;
  const options = {
    analyzedAt: before?.analysis?.analyzedAt ?? timeOfAnalysis(process.env, new Date()),
    ...(args.minConfidence === undefined ? {} : { minConfidence: args.minConfidence }),
  };
  if (before) await checkSame(before, options);
  const bar = new ProgressBar(process.stderr.isTTY ? await sizeOf(args.files) : undefined);
  const { first, all } = await peeked(readInputs(args.files, args.input, (bytes) => bar.read(bytes)));
  const series = args.files.length > 1 || first?.fromSeries === true;
  const format: OutputFormat = args.format ?? (series ? 'jsonl' : 'json');
  const sink = await sinkTo(format, args.output, before !== undefined);
  const workers = args.workers ?? availableParallelism();
  const pool = workers > 1 && series ? new Threads(workers, options) : await onThisThread(options);
  let allWell = before?.allWell ?? true;
  const passed = tidyUp();
  try {
    const left = before ? without(all, before) : all;
    const work = async (input: Input) => ({ input, found: await pool.answer(input) });
    for await (const { input, found } of inOrder(left, pool.width, work)) {
      bar.done();
      if (!('error' in found)) {
        await sink.add(found.json);
        passed(found.json.length);
      } else {
        allWell = false;
        bar.clear();
        tell(`${input.where}: ${found.error}`);
        await sink.fail(found.id, found.error);
      }
    }
    await sink.end();
  } finally {
    bar.clear();
    await pool.close();
  }
  return allWell;
}

async function peeked(inputs: AsyncGenerator<Input>): Promise<{ first?: Input; all: AsyncGenerator<Input> }> {
  const head = await inputs.next();
  async function* all(): AsyncGenerator<Input> {
    if (head.done) return;
    yield head.value;
    yield* inputs;
  }
  return head.done ? { all: all() } : { first: head.value, all: all() };
}

/** The id that the answer to an input has. */
const idOf = ({ id, content }: Input) =>
  'line' in content ? parseRecord(content.line, content.number).id : id;

/** Leaves out the inputs that an earlier run has answered. Throws where it was of other inputs. */
async function* without(inputs: AsyncGenerator<Input>, { records, lastId }: Progress): AsyncGenerator<Input> {
  let count = 0;
  for await (const input of inputs) {
    count++;
    if (count === records && lastId !== undefined && idOf(input) !== lastId)
      throw new UsageError(
        `the output is of other inputs: its record ${records} is "${lastId}", here it is "${idOf(input)}"`,
      );
    if (count > records) yield input;
  }
  if (count < records)
    throw new UsageError(`the output is of other inputs: it has ${records} records, here are ${count}`);
}

/** An earlier run can be continued by the same version with the same options only. */
async function checkSame({ analysis }: Progress, { minConfidence }: ScanOptions): Promise<void> {
  if (!analysis) return;
  const { loadEngine } = await import('./engine.ts');
  const { generator } = loadEngine().analyze('', minConfidence === undefined ? {} : { minConfidence });
  if (JSON.stringify(generator) !== JSON.stringify(analysis.generator))
    throw new UsageError(
      'the output was begun by another version or with other options: it cannot be continued',
    );
}
