/** A paragraph's place: offsets without the white space around it. */
export interface Block {
  start: number;
  end: number;
}

/** Lines shorter than this that end a sentence or a heading are not taken for wrapped ones. */
const WRAPPED_LINE = 60;
const ENDS_SENTENCE = /[.!?…:"'”’»)\]]\s*$/u;
const STARTS_LOW = /^\s*\p{Ll}/u;

/** Is the line break between the two lines only where the text was wrapped? */
function isWrapped(before: string, after: string): boolean {
  if (STARTS_LOW.test(after)) return true;
  return before.length >= WRAPPED_LINE && !ENDS_SENTENCE.test(before);
}

/**
 * Splits a text into paragraphs. A blank line always ends one; a single line break does, unless the lines read
 * as one sentence that was wrapped.
 */
export function findParagraphs(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let before = '';
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0];
    if (line.trim() === '') {
      open = null;
      continue;
    }
    const start = match.index + line.length - line.trimStart().length;
    const end = match.index + line.trimEnd().length;
    if (open && !isBlankBetween(text, open.end, start) && isWrapped(before, line)) open.end = end;
    else {
      open = { start, end };
      blocks.push(open);
    }
    before = line;
  }
  return blocks;
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  return (text.slice(from, to).match(/\r\n|[\n\r\u2028\u2029]/g) ?? []).length > 1;
}
