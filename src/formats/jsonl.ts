import { defineFormat } from './format.ts';

/** One analysis a line, in the order they come. */
export const jsonl = defineFormat({
  name: 'jsonl',
  label: 'JSON Lines',
  purpose: 'everything, one article a line: for pipelines and large collections',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  writer: () => ({
    add: (analysis) => `${JSON.stringify(analysis)}\n`,
    end: () => '',
  }),
});

/** The line that stands for an input that could not be analysed. */
export function errorLine(id: string, error: string): string {
  return `${JSON.stringify({ id, error })}\n`;
}
