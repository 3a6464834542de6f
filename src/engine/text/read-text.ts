import { finish, type Steps } from '../steps.ts';
import type { Paragraph, Sentence, TextDocument, Token } from './document.ts';
import { findParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';
import { findSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Longer paragraphs, in tokens, are read in pieces, split between sentences: quotations may run on over them. */
const LONGEST_PARAGRAPH = 1_500;
/** Characters read between two steps. */
const STEP = 100_000;

/** Reads a text of any kind into paragraphs, sentences, tokens and quotations. Never throws; linear in its length. */
export function* readTextSteps(text: string): Steps<TextDocument> {
  const tokens: Token[] = [];
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  let next = STEP;
  for (const block of findParagraphs(text)) {
    const first = tokens.length;
    for (const token of tokenize(text, block.start, block.end)) tokens.push(token);
    let open: Paragraph | null = null;
    for (const stretch of findSentences(tokens, first, tokens.length)) {
      const start = tokens[stretch.first]?.start ?? block.start;
      const end = tokens[stretch.last - 1]?.end ?? block.end;
      if (!open || stretch.last - open.first > LONGEST_PARAGRAPH) {
        const firstSentence = sentences.length;
        open = { start, end, ...stretch, firstSentence, lastSentence: firstSentence };
        paragraphs.push(open);
      }
      sentences.push({ ...stretch, start, end, paragraph: paragraphs.length - 1 });
      open.end = end;
      open.last = stretch.last;
      open.lastSentence = sentences.length;
    }
    if (block.end < next) continue;
    next = block.end + STEP;
    yield block.end / text.length;
  }
  const quotations = findQuotations({ tokens, paragraphs, sentences });
  return {
    text,
    tokens,
    sentences,
    paragraphs,
    quotations,
    sentenceOf: indexByToken(tokens.length, sentences),
    quotationOf: indexByToken(tokens.length, quotations),
  };
}

/** Reads a text in one go: see {@link readTextSteps}. */
export const readText = (text: string): TextDocument => finish(readTextSteps(text));

/** For each token the index of the stretch that it lies in, or -1. */
function indexByToken(length: number, stretches: readonly { first: number; last: number }[]): Int32Array {
  const index = new Int32Array(length).fill(-1);
  stretches.forEach((stretch, i) => {
    index.fill(i, stretch.first, stretch.last);
  });
  return index;
}
