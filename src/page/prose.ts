import type { Block } from './blocks.ts';
import { isCaption } from './furniture.ts';
import { isDateLine, isPromotional } from './promotions.ts';

const sentenceEnd = /[.!?…:;。！？](?:["'”’»)\]]|\s)*$/u;
const opensQuotation = /^["“„«‹‘'—–-]/;
const creditInBrackets = /\s*\([^()]{2,80}\)$/;
const code = /[{}<>=;\\|]/g;

/** Words enough, and not mere links, to count as evidence of an article. */
export function isProse(block: Block): boolean {
  if (block.kind === 'heading') return false;
  const { words } = block;
  return words >= 10 && (linkedShare(block) < 0.5 || (words >= 20 && endsSentence(block.text)));
}

/** The prose among the paragraphs, but for the summaries of other articles: what follows a heading that is a link. */
export function evidenceOf(blocks: Block[]): Block[] {
  return blocks.filter((block, i) => {
    const before = blocks[i - 1];
    return isProse(block) && !(before?.kind === 'heading' && linkedShare(before) > 0.8);
  });
}

/** Whether a paragraph that stands within the article belongs to its text. */
export function belongs(block: Block): boolean {
  const { text, kind, words } = block;
  if (words === 0 || isPromotion(block)) return false;
  const linked = linkedShare(block);
  // A paragraph that is one link leads elsewhere, unless it says something whole.
  if (linked > 0.8 && !(words >= 12 && endsSentence(text))) return false;
  if (kind !== 'heading' && isCaption(block.element))
    return words >= 8 && endsSentence(text.replace(creditInBrackets, ''));
  switch (kind) {
    case 'heading':
      return true;
    case 'paragraph':
    case 'quote':
      return words >= 8 || endsSentence(text) || opensQuotation.test(text);
    case 'preformatted':
      return words >= 8 && (text.match(code)?.length ?? 0) < 0.02 * text.length;
    case 'item':
      return linked < 0.5 && (words >= 8 || (words >= 4 && endsSentence(text)));
    case 'cell':
      return linked < 0.5 && words >= 20 && endsSentence(text);
    case 'loose':
      return (
        words >= 20 ||
        (words >= 2 && endsSentence(text) && linked < 0.5) ||
        (words >= 8 && opensQuotation.test(text))
      );
  }
}

/** The part of the letters that are within links (0 to 1). */
export function linkedShare(block: Block): number {
  return block.linked / block.text.length;
}

function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

function isPromotion({ text, linked, words }: Block): boolean {
  if (words >= 40) return false;
  if (isPromotional(text) || (words < 15 && isDateLine(text))) return true;
  return linked > 0 && words < 30 && /\bhere[.:\]]?$/i.test(text);
}
