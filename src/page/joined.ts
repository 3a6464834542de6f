import type { Block } from './blocks.ts';
import type { MappedText } from './text-map.ts';
import type { TextRun } from './types.ts';

/** The paragraphs as one text, with a blank line between two. */
export function joined(paragraphs: readonly Block[]): MappedText {
  const runs: TextRun[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    for (const run of paragraph.runs) runs.push({ ...run, textStart: run.textStart + text.length });
    text += paragraph.text;
  }
  return { text, runs };
}
