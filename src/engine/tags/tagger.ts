/** What the rules need to know of a word. */
export type Part =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'adjective'
  | 'adverb'
  | 'verb'
  | 'past'
  | 'gerund'
  | 'participle'
  | 'modal'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'date'
  | 'other';

export type Gender = 'female' | 'male';

/** What a tagger says of a word. */
export interface Tag {
  part: Part;
  /** Of a first name. */
  gender?: Gender;
}

export interface TaggedTerm extends Tag {
  /** Offset into the sentence, in UTF-16 code units. */
  start: number;
  end: number;
}

/** Tells the parts of speech of a sentence. */
export interface Tagger {
  /** The terms of `sentence` in order; what it cannot tag may be missing. */
  tag(sentence: string): TaggedTerm[];
}
