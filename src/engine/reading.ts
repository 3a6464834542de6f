import type { Gender, NameBook } from './names/name-book.ts';
import { PARTS, type Part } from './tags/parts.ts';
import type { Stretch, TextDocument, Token } from './text/document.ts';
import type { Span } from './types.ts';

const NOTHING: Token = { start: 0, end: 0, text: '', lower: '', kind: 'mark' };

/** A document with its tags, as the stages read it; asking beyond its ends is safe and gives empty tokens. */
export class Reading {
  readonly document: TextDocument;
  readonly #tags: Uint8Array;
  readonly #names: NameBook;

  /** @param tags of each token, as an index into {@link PARTS} */
  constructor(document: TextDocument, tags: Uint8Array, names: NameBook) {
    this.document = document;
    this.#tags = tags;
    this.#names = names;
  }

  token(i: number): Token {
    return this.document.tokens[i] ?? NOTHING;
  }

  lower(i: number): string {
    return this.token(i).lower;
  }

  text(i: number): string {
    return this.token(i).text;
  }

  isMark(i: number): boolean {
    return this.token(i).kind === 'mark';
  }

  part(i: number): Part {
    return PARTS[this.#tags[i] ?? 0] ?? 'other';
  }

  /** The gender of the first name at token `i`, where it tells one. */
  gender(i: number): Gender | null {
    return this.#names.genderOf(this.lower(i));
  }

  /** Index of the quotation that token `i` lies in, or -1. */
  quotation(i: number): number {
    return this.document.quotationOf[i] ?? -1;
  }

  sentence(i: number): number {
    return this.document.sentenceOf[i] ?? -1;
  }

  /** Index of the paragraph of token `i`; -1 outside the text. */
  paragraph(i: number): number {
    return this.document.sentences[this.sentence(i)]?.paragraph ?? -1;
  }

  /** Offsets and words of a stretch of tokens. */
  span({ first, last }: Stretch): Span {
    const start = this.token(first).start;
    const end = this.token(last - 1).end;
    return { start, end, text: this.document.text.slice(start, end) };
  }
}
