/** A stretch of text, in UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Points at words by what they are and what stands around them, so that they are found again after the text
 * before them has changed: the TextQuoteSelector of the W3C's Web Annotation Data Model.
 */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Letters of context on either side: enough to tell repeated words apart, little enough to outlive edits. */
const CONTEXT = 32;

export function quoteSelector(text: string, { start, end }: Stretch): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Where a text has the words: of several places the one with the most of the context around it. */
export function findQuote(text: string, { exact, prefix, suffix }: TextQuoteSelector): Stretch | null {
  if (exact === '') return null;
  let best: (Stretch & { context: number }) | null = null;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const context = sameBefore(text, start, prefix) + sameAfter(text, end, suffix);
    if (!best || context > best.context) best = { start, end, context };
  }
  return best && { start: best.start, end: best.end };
}

function sameBefore(text: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && same < at && text[at - same - 1] === prefix[prefix.length - same - 1])
    same++;
  return same;
}

function sameAfter(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && at + same < text.length && text[at + same] === suffix[same]) same++;
  return same;
}
