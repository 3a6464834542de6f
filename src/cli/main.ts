#!/usr/bin/env node
import type { Analysis } from '../engine/types.ts';
import { version } from '../engine/version.ts';
import { errorLine } from '../formats/jsonl.ts';
import { type OutputFormat, parseArguments, type ScanArguments, UsageError } from './arguments.ts';
import { help } from './help.ts';
import { readInputs } from './inputs.ts';
import { type Output, openOutput } from './output.ts';
import { scanInput, timeOfAnalysis } from './scan.ts';
import { writerFor } from './writers.ts';

/** Tells people something; results alone go to the standard output. */
function tell(message: string): void {
  process.stderr.write(`sourcelight: ${message}\n`);
}

/** Scans all inputs in order, holding one at a time; answers whether all could be analysed. */
async function scan(args: ScanArguments, output: Output): Promise<boolean> {
  const analyzedAt = timeOfAnalysis(process.env, new Date());
  const options = {
    analyzedAt,
    ...(args.minConfidence === undefined ? {} : { minConfidence: args.minConfidence }),
  };
  let format: OutputFormat | undefined = args.format;
  let writer = format && writerFor(format);
  let allWell = true;
  for await (const input of readInputs(args.files, args.input)) {
    format ??= args.files.length > 1 || input.fromLines ? 'jsonl' : 'json';
    writer ??= writerFor(format);
    let analysis: Analysis;
    try {
      analysis = scanInput(input, options);
    } catch (error) {
      allWell = false;
      const { message } = error as Error;
      tell(`${input.where}: ${message}`);
      if (format === 'jsonl') await output.write(errorLine(input.id, message));
      continue;
    }
    await output.write(writer.add(analysis));
  }
  if (writer) await output.write(writer.end());
  return allWell;
}

async function main(argv: string[]): Promise<void> {
  const args = parseArguments(argv);
  if (args.command === 'help') return void process.stdout.write(help);
  if (args.command === 'version') return void process.stdout.write(`${version}\n`);
  const output = await openOutput(args.output).catch((error: Error) => {
    throw new UsageError(`cannot write the output: ${error.message}`);
  });
  if (!(await scan(args, output))) process.exitCode = 1;
  await output.close();
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  tell(`${error.message}\nTry --help.`);
  process.exitCode = 2;
}
