import { csv } from './csv.ts';
import type { Format, FormatName } from './format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';

export type { Format, FormatName, Writer } from './format.ts';

/** Every format in which analyses can be written, by name. A new one is a file here and a line below. */
export const formats: Record<FormatName, Format> = { json, jsonl, csv, markdown };
