import { sentenceOpeners, titleAbbreviations } from '../lexicon/en/abbreviations.ts';
import type { Stretch, Token } from './document.ts';

const TERMINATOR = /^(?:[.!?…。！？]|\.{3,})$/u;
const CLOSER = /^(?:["'”’»›)\]]|'')$/u;
const OPENS_SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘«‹„‚`([@#•–—-]/u;
const POINTED = /\p{L}\.$/u;

/** Does a sentence end with token `i`, a terminator or a word with its point? `next` is what follows. */
function endsAt(tokens: Token[], i: number, next: Token): boolean {
  const token = tokens[i];
  if (!token || !OPENS_SENTENCE.test(next.text)) return false;
  // "Gen. Marsh" goes on; "at Orwell Inc. The" does not.
  if (POINTED.test(token.text))
    return !titleAbbreviations.has(token.lower.slice(0, -1)) && sentenceOpeners.has(next.lower);
  return TERMINATOR.test(token.text);
}

/** Longer sentences, in tokens, are read in pieces: no sentence is, and the time stays linear. */
const LONGEST = 250;

/**
 * Splits the tokens `first` to `last` (exclusive), those of one paragraph, into sentences. Closing quotation
 * marks and brackets stay with the sentence that they close.
 */
export function findSentences(tokens: Token[], first: number, last: number): Stretch[] {
  const sentences: Stretch[] = [];
  let begin = first;
  for (let i = first; i < last; i++) {
    if (i - begin >= LONGEST) {
      sentences.push({ first: begin, last: i });
      begin = i;
    }
    let after = i + 1;
    while (after < last && CLOSER.test(tokens[after]?.text ?? '') && touches(tokens, after)) after++;
    const next = tokens[after];
    if (after >= last || !next || next.start === tokens[after - 1]?.end) continue;
    if (!endsAt(tokens, i, next)) continue;
    sentences.push({ first: begin, last: after });
    begin = after;
    i = after - 1;
  }
  if (begin < last) sentences.push({ first: begin, last });
  return sentences;
}

/** Does token `i` stand right after the one before it, without a space? */
function touches(tokens: Token[], i: number): boolean {
  return tokens[i]?.start === tokens[i - 1]?.end;
}
