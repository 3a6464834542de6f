import { bio } from './bio.ts';
import { brat } from './brat.ts';
import { csv } from './csv.ts';
import type { Format, FormatName } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { jsonld } from './jsonld.ts';
import { markdown } from './markdown.ts';
import { sources } from './sources.ts';

export type { Format, FormatFile, FormatName, Writer } from './format.ts';

/** Every format in which analyses can be written, by name. A new one is a file here and a line below. */
export const formats: Record<FormatName, Format> = {
  json,
  jsonl,
  csv,
  sources,
  jsonld,
  brat,
  bio,
  markdown,
  html,
};
