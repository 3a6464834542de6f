import nlp from 'compromise/two';
import { type Part, partNumber } from '../../src/engine/tags/parts.ts';
import type { TextDocument } from '../../src/engine/text/document.ts';

/** First match wins: compromise gives a term all tags that hold, general and special. */
const TAGS: readonly (readonly [tag: string, part: Part])[] = [
  ['Pronoun', 'pronoun'],
  ['Modal', 'modal'],
  ['Gerund', 'gerund'],
  ['PastTense', 'past'],
  ['Participle', 'participle'],
  ['Verb', 'verb'],
  ['Date', 'date'],
  ['ProperNoun', 'name'],
  ['Noun', 'noun'],
  ['Determiner', 'determiner'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Value', 'number'],
];

interface Term {
  pre: string;
  text: string;
  post: string;
  tags: Set<string>;
}

/** A term's place in its sentence, in UTF-16 code units, and its part of speech. */
interface TaggedTerm {
  start: number;
  end: number;
  part: number;
}

function partOf(tags: Set<string>): number {
  for (const [tag, part] of TAGS) if (tags.has(tag)) return partNumber(part);
  return partNumber('other');
}

/** The terms of a sentence. compromise's `pre + text + post` add up to the sentence, which gives the offsets. */
export function taggedTerms(sentence: string): TaggedTerm[] {
  const terms: TaggedTerm[] = [];
  let at = 0;
  for (const part of (nlp(sentence) as unknown as { document: Term[][] }).document) {
    for (const term of part) {
      const start = at + term.pre.length;
      const end = start + term.text.length;
      // The second half of a contraction ("don't") has no text of its own.
      if (end > start) terms.push({ start, end, part: partOf(term.tags) });
      at = end + term.post.length;
    }
  }
  return terms;
}

/** What compromise takes each token of a document for, as indexes into `PARTS`; marks are `other`. */
export function teacherTags({ text, tokens, sentences }: TextDocument): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  for (const { first, last, start, end } of sentences) {
    const terms = taggedTerms(text.slice(start, end));
    let t = 0;
    for (let i = first; i < last; i++) {
      const token = tokens[i]!;
      while (t < terms.length && terms[t]!.end + start <= token.start) t++;
      const term = terms[t];
      if (term && term.start + start < token.end && token.kind !== 'mark') tags[i] = term.part;
    }
  }
  return tags;
}
