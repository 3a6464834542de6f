import path from 'node:path';
import { parseArgs } from 'node:util';
import { type FormatName, formats } from '../formats/index.ts';
import { type RowKind, rowKinds } from '../stats/csv.ts';

export type InputKind = 'auto' | 'text' | 'html' | 'jsonl' | 'warc';
/** `table` is for people at a terminal; the others are those of every export. */
export type OutputFormat = FormatName | 'table';

export interface ScanArguments {
  /** `-` is the standard input. */
  files: string[];
  format?: OutputFormat;
  output?: string;
  input: InputKind;
  minConfidence?: number;
  /** Threads that analyse; default: one a core. */
  workers?: number;
  /** Goes on with what is in the output already. */
  resume: boolean;
}

export type StatsFormat = 'table' | 'csv' | 'html';

export interface StatsArguments {
  files: string[];
  format: StatsFormat;
  /** What a row of CSV is of. */
  by: RowKind;
  output?: string;
}

export type Arguments =
  | { command: 'help' }
  | { command: 'version' }
  | ({ command: 'scan' } & ScanArguments)
  | ({ command: 'stats' } & StatsArguments);

/** The command line cannot be understood; the message says why. */
export class UsageError extends Error {}

const inputKinds: InputKind[] = ['auto', 'text', 'html', 'jsonl', 'warc'];
export const outputFormats: OutputFormat[] = [...(Object.keys(formats) as FormatName[]), 'table'];

/** Reads the words after the program's name. Throws `UsageError`. */
export function parseArguments(argv: string[]): Arguments {
  const { values, positionals } = understand(argv);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError('no command given');
  if (command !== 'scan' && command !== 'stats') throw new UsageError(`unknown command "${command}"`);
  if (files.length === 0) throw new UsageError('no file given (- reads standard input)');
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('standard input (-) can be read only once');
  const output = values.output;
  if (
    output !== undefined &&
    files.some((file) => file !== '-' && path.resolve(file) === path.resolve(output))
  ) {
    throw new UsageError(`${output} cannot be both read and written`);
  }
  const written = output === undefined ? {} : { output };
  return command === 'scan'
    ? { command, ...scanArguments(values), files, ...written }
    : { command, ...statsArguments(values), files, ...written };
}

type Values = ReturnType<typeof understand>['values'];

function scanArguments(values: Values): Omit<ScanArguments, 'files'> {
  if (values.by !== undefined) throw new UsageError('--by is for stats');
  return {
    input: oneOf(inputKinds, 'input', values.input ?? 'auto'),
    resume: resumable(values),
    ...(values.format === undefined ? {} : { format: oneOf(outputFormats, 'format', values.format) }),
    ...(values.workers === undefined ? {} : { workers: count(values.workers) }),
    ...(values['min-confidence'] === undefined
      ? {}
      : { minConfidence: confidence(values['min-confidence']) }),
  };
}

function statsArguments(values: Values): Omit<StatsArguments, 'files'> {
  for (const name of ['input', 'min-confidence', 'workers', 'resume'] as const)
    if (values[name] !== undefined) throw new UsageError(`--${name} is for scan`);
  const format = oneOf(['table', 'csv', 'html'], 'format', values.format ?? 'table');
  if (values.by !== undefined && format !== 'csv') throw new UsageError('--by is for --format csv');
  return { format, by: oneOf([...rowKinds], 'by', values.by ?? 'site-month') };
}

function understand(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        output: { type: 'string', short: 'o' },
        input: { type: 'string', short: 'i' },
        'min-confidence': { type: 'string' },
        workers: { type: 'string', short: 'w' },
        resume: { type: 'boolean' },
        by: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function oneOf<T extends string>(allowed: T[], option: string, value: string): T {
  const found = allowed.find((name) => name === value);
  if (!found) throw new UsageError(`--${option} is one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}

function confidence(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) {
    throw new UsageError(`--min-confidence is a number from 0 to 1, not "${value}"`);
  }
  return number;
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 1024)
    throw new UsageError(`--workers is a number from 1 on, not "${value}"`);
  return number;
}

/** JSON Lines alone have a line for each input, by which a run can be continued. */
function resumable({
  resume = false,
  output,
  format = 'jsonl',
}: {
  resume?: boolean;
  output?: string;
  format?: string;
}) {
  if (resume && (output === undefined || format !== 'jsonl'))
    throw new UsageError('--resume needs --output FILE, and jsonl as its format');
  return resume;
}
