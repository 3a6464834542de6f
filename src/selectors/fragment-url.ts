import type { TextDirective } from './text-directive.ts';

/** What sets the browser's own part of a fragment apart from the page's. */
const DELIMITER = ':~:';

/**
 * An address with text directives, on which the browser goes to the words and brings them out. A fragment that the
 * address has stays (pages find their parts by it); directives in it are replaced.
 */
export function withTextDirectives(url: string, directives: readonly TextDirective[]): string {
  const [address = ''] = url.split(DELIMITER);
  const plain = address.endsWith('#') ? address.slice(0, -1) : address;
  if (directives.length === 0) return plain;
  const all = directives.map((directive) => `text=${written(directive)}`).join('&');
  return `${plain}${plain.includes('#') ? '' : '#'}${DELIMITER}${all}`;
}

/** `[prefix-,]start[,end][,-suffix]` */
function written({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [encoded(start)];
  if (prefix !== undefined) parts.unshift(`${encoded(prefix)}-`);
  if (end !== undefined) parts.push(encoded(end));
  if (suffix !== undefined) parts.push(`-${encoded(suffix)}`);
  return parts.join(',');
}

/**
 * Percent-encoded. Hyphens, commas and ampersands mean something in a directive; parentheses and the like do in
 * the notes that links are pasted into. Half a letter (an unpaired surrogate) cannot be written.
 */
function encoded(term: string): string {
  return encodeURIComponent(term.replace(/\s+/g, ' ').toWellFormed()).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
