import nlp from 'compromise/two';
import type { Gender, Part, TaggedTerm, Tagger } from './tagger.ts';

/** First match wins: compromise gives a term all tags that hold, general and special. */
const PARTS: readonly (readonly [tag: string, part: Part])[] = [
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

function partOf(tags: Set<string>): Part {
  for (const [tag, part] of PARTS) if (tags.has(tag)) return part;
  return 'other';
}

function genderOf(tags: Set<string>): Gender | null {
  if (tags.has('FemaleName')) return 'female';
  return tags.has('MaleName') ? 'male' : null;
}

/** compromise/two as a tagger. `pre + text + post` of its terms add up to the sentence, which gives the offsets. */
export const compromiseTagger: Tagger = {
  tag(sentence) {
    const terms: TaggedTerm[] = [];
    let at = 0;
    for (const part of (nlp(sentence) as unknown as { document: Term[][] }).document) {
      for (const term of part) {
        const start = at + term.pre.length;
        const end = start + term.text.length;
        // The second half of a contraction ("don't") has no text of its own.
        if (end > start) {
          const gender = genderOf(term.tags);
          terms.push({ start, end, part: partOf(term.tags), ...(gender && { gender }) });
        }
        at = end + term.post.length;
      }
    }
    return terms;
  },
};
