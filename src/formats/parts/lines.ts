import type { Span } from '../../engine/types.ts';

/** The parts of a span that lie in different lines, without the line breaks between them. */
export function byLine({ start, text }: Span): Span[] {
  return Array.from(text.matchAll(/[^\n\r]+/g), ({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
    text: line,
  }));
}
