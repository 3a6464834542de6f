import type { Token } from './document.ts';

/** Marks that belong together; a straight mark opens and closes alike. */
export type MarkFamily = 'double' | 'straight' | 'paired' | 'single' | 'guillemet' | 'corner';

export interface QuotationMark {
  /** Index of the token. */
  token: number;
  family: MarkFamily;
  canOpen: boolean;
  canClose: boolean;
  /** An apostrophe would look the same: it closes only where better candidates fail. */
  doubtful: boolean;
}

const WORD_AT_START = /^[\p{L}\p{N}]/u;
/** What may stand, without a space, before an opening mark. */
const BEFORE_OPENING = /^[([{\u2014\u2013\-/:"“'‘«„]$|^--+$/u;
/** Short forms written with a leading apostrophe ("'em", "'90s"). */
const CLIPPED = /^(?:em|til|tis|twas|cause|n|round|bout|cuz|\d\ds?)$/u;

/** The quotation mark at token `i`, or null where it is none (an apostrophe, an inch sign). */
export function readMark(tokens: Token[], i: number): QuotationMark | null {
  const token = tokens[i];
  if (!token) return null;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const spaceBefore = !before || before.end < token.start || BEFORE_OPENING.test(before.text);
  const spaceAfter = !after || after.start > token.end;
  const mark = (family: MarkFamily, canOpen: boolean, canClose: boolean, doubtful = false) => ({
    token: i,
    family,
    canOpen,
    canClose,
    doubtful,
  });
  switch (token.text) {
    case '“':
      return mark('double', true, spaceAfter && !spaceBefore);
    case '„':
    case '‟':
      return mark('double', true, false);
    case '”':
      // Seen as an opening mark too, where an editor curled it the wrong way.
      return mark('double', spaceBefore && !spaceAfter, true);
    case '«':
    case '‹':
      return mark('guillemet', true, !spaceBefore && spaceAfter);
    case '»':
    case '›':
      return mark('guillemet', spaceBefore && !spaceAfter, true);
    case '「':
    case '『':
      return mark('corner', true, false);
    case '」':
    case '』':
      return mark('corner', false, true);
    case '``':
      return mark('paired', true, false);
    case "''":
      return mark('paired', spaceBefore && !spaceAfter, !spaceBefore || spaceAfter);
    case '"':
    case '＂':
      if (before?.kind === 'number' && !spaceBefore && spaceAfter) return mark('straight', false, true, true);
      return mark('straight', spaceBefore && !spaceAfter, !spaceBefore || spaceAfter);
    case '‘':
    case '‚':
      return mark('single', !spaceAfter && !CLIPPED.test(after?.lower ?? ''), false);
    case "'":
    case '’': {
      const opens = spaceBefore && !spaceAfter && WORD_AT_START.test(after?.text ?? '') && token.text === "'";
      const word = after?.lower ?? '';
      const possessive = before?.kind === 'word' && !spaceBefore && spaceAfter && /s$/i.test(before.text);
      return mark('single', opens && !CLIPPED.test(word), !spaceBefore && !joins(token, after), possessive);
    }
    default:
      return null;
  }
}

/** Does a word go on right after the mark, so that it can only be an apostrophe? */
function joins(mark: Token, after: Token | undefined): boolean {
  return after !== undefined && after.start === mark.end && WORD_AT_START.test(after.text);
}
