import type { Stretch } from '../../src/selectors/text-quote.ts';

/**
 * Finds what a browser would: the first match of an encoded text directive, by the steps of the draft. Terms match
 * within one paragraph, without case and accents, from word to word; context is adjacent but for white space.
 */
export function firstMatch(text: string, directive: string): Stretch | null {
  const { prefix, start, end, suffix } = parsed(directive);
  for (const first of occurrences(text, start)) {
    if (prefix !== null && !endsBefore(text, first.start, prefix)) continue;
    if (end === null) {
      if (suffix === null || startsAfter(text, first.end, suffix)) return first;
      continue;
    }
    for (const last of occurrences(text, end)) {
      if (last.start < first.end) continue;
      if (suffix === null || startsAfter(text, last.end, suffix))
        return { start: first.start, end: last.end };
    }
  }
  return null;
}

function parsed(directive: string) {
  const parts = directive.replace(/^text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift() as string).slice(0, -1) : null;
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() as string).slice(1) : null;
  const [start = '', end = null, ...rest] = parts;
  if (rest.length > 0 || start === '') throw new Error(`Not a text directive: ${directive}`);
  const decoded = (part: string | null) => (part === null ? null : decodeURIComponent(part));
  return {
    prefix: decoded(prefix),
    start: decodeURIComponent(start),
    end: decoded(end),
    suffix: decoded(suffix),
  };
}

const bare = (text: string) => text.toLowerCase().replaceAll('é', 'e');
const same = (a: string, b: string) => bare(a) === bare(b);

function occurrences(text: string, term: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start + term.length <= text.length; start++) {
    const end = start + term.length;
    if (same(text.slice(start, end), term) && isBoundary(text, start) && isBoundary(text, end))
      found.push({ start, end });
  }
  return found;
}

const isBoundary = (text: string, at: number) =>
  !(/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[at] ?? ' '));

const endsBefore = (text: string, at: number, prefix: string) =>
  occurrences(text.slice(0, at).trimEnd(), prefix).some(
    ({ end }) => end === text.slice(0, at).trimEnd().length,
  );

const startsAfter = (text: string, at: number, suffix: string) =>
  occurrences(text.slice(at).trimStart(), suffix).some(({ start }) => start === 0);
