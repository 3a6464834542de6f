import type { TextDocument } from '../text/document.ts';
import type { Tag, Tagger } from './tagger.ts';

/** Sentences longer than this (in characters) are tagged in pieces, to keep the time linear. */
const LONGEST = 2_000;

const OTHER: Tag = { part: 'other' };

/** The tags of a document's tokens; a sentence is tagged when one of its tokens is first asked for. */
export class TaggedText {
  readonly #document: TextDocument;
  readonly #tagger: Tagger;
  readonly #sentences = new Map<number, Tag[]>();

  constructor(document: TextDocument, tagger: Tagger) {
    this.#document = document;
    this.#tagger = tagger;
  }

  /** The tag of token `i`; `other` for marks and outside the text. */
  tag(i: number): Tag {
    const index = this.#document.sentenceOf[i] ?? -1;
    const sentence = this.#document.sentences[index];
    if (!sentence) return OTHER;
    let tags = this.#sentences.get(index);
    if (!tags) {
      tags = this.#tagSentence(sentence.first, sentence.last);
      this.#sentences.set(index, tags);
    }
    return tags[i - sentence.first] ?? OTHER;
  }

  #tagSentence(first: number, last: number): Tag[] {
    const tags: Tag[] = [];
    const { tokens, text } = this.#document;
    for (let from = first; from < last; ) {
      const base = tokens[from]?.start ?? 0;
      let to = from + 1;
      while (to < last && (tokens[to]?.end ?? 0) - base <= LONGEST) to++;
      const terms = this.#tagger.tag(text.slice(base, tokens[to - 1]?.end));
      let t = 0;
      for (let i = from; i < to; i++) {
        const token = tokens[i];
        if (!token) break;
        while (t < terms.length && (terms[t]?.end ?? 0) + base <= token.start) t++;
        const term = terms[t];
        const covered = term !== undefined && term.start + base < token.end && token.kind !== 'mark';
        tags.push(covered ? term : OTHER);
      }
      from = to;
    }
    return tags;
  }
}
