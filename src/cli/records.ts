import type { DocumentInfo } from '../engine/types.ts';

/** What a record may tell of a text: of a page the page itself does. */
const told = ['url', 'title', 'byline', 'published', 'language'] as const;
type Told = Pick<DocumentInfo, (typeof told)[number]>;

/** A document to analyse, or why there is none. */
export type RecordContent = { id: string } & (
  | ({ text: string } & Told)
  | { html: string; url?: string }
  | { error: string }
);

/** Reads a line of JSONL: `{"id", "text"}`, with what is told of it, or `{"id", "html", "url"?}`. Without an id the line's number stands for it. */
export function parseRecord(line: string, number: number): RecordContent {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { id: String(number), error: 'not valid JSON' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { id: String(number), error: 'not a record: {"id", "text"} or {"id", "html"} is wanted' };
  }
  const fields = record as Record<string, unknown>;
  const { id: given, text, html, url } = fields;
  const id = typeof given === 'string' || typeof given === 'number' ? String(given) : String(number);
  if (typeof text === 'string') return { id, text, ...toldIn(fields) };
  if (typeof html === 'string') return { id, html, ...(typeof url === 'string' ? { url } : {}) };
  return { id, error: 'has neither "text" nor "html"' };
}

const toldIn = (fields: Record<string, unknown>): Told =>
  Object.fromEntries(
    told.flatMap((name) => {
      const value = fields[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );
