import { formats, type Writer } from '../formats/index.ts';
import type { OutputFormat } from './arguments.ts';
import { table } from './table.ts';

/** The writer of a format. */
export function writerFor(format: OutputFormat): Writer {
  if (format !== 'table') return formats[format].writer();
  return {
    add: (analysis) => `${table(analysis, process.stdout.columns ?? 100)}\n`,
    end: () => '',
  };
}
