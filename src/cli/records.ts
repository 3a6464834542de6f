type Content = { id: string } & ({ text: string } | { html: string; url?: string } | { error: string });

/** Reads a line of JSONL: `{"id", "text"}` or `{"id", "html", "url"?}`. Without an id the line's number stands for it. */
export function parseRecord(line: string, number: number): Content {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { id: String(number), error: 'not valid JSON' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { id: String(number), error: 'not a record: {"id", "text"} or {"id", "html"} is wanted' };
  }
  const { id: given, text, html, url } = record as Record<string, unknown>;
  const id = typeof given === 'string' || typeof given === 'number' ? String(given) : String(number);
  if (typeof text === 'string') return { id, text };
  if (typeof html === 'string') return { id, html, ...(typeof url === 'string' ? { url } : {}) };
  return { id, error: 'has neither "text" nor "html"' };
}
