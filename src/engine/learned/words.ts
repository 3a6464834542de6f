import { finish, type Steps } from '../steps.ts';
import type { Sentence, Stretch, TextDocument } from '../text/document.ts';
import { listedAs } from './cue-lexicon.ts';
import { hashText } from './hashing.ts';
import { stem } from './stem.ts';
import { type TagModel, tagWords } from './tag-words.ts';
import { classNumber, classOfWord, classWithPart } from './word-classes.ts';

/** What the learned stages see of each token, as numbers: no string is touched after this. */
export interface Words {
  length: number;
  word: Int32Array;
  stem: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  shape: Int32Array;
  class: Int32Array;
  /** What the word lists of cues know of it: see `listedAs`. */
  listed: Uint8Array;
  /** Parts of speech, as indexes into `PARTS`. */
  part: Uint8Array;
  /** Sentence, paragraph and quotation of each token (-1: none). */
  sentence: Int32Array;
  paragraph: Int32Array;
  quotation: Int32Array;
}

const cache = new Map<
  string,
  [word: number, stem: number, suffix2: number, suffix3: number, shape: number, listed: number]
>();
const CACHE_LIMIT = 60_000;

function numbersOf(text: string, lower: string) {
  const known = cache.get(text);
  if (known) return known;
  const plain = lower.replace(/\d/g, '0').replace(/’/g, "'");
  const shape = text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1+/g, '$1');
  const numbers: [number, number, number, number, number, number] = [
    hashText(plain),
    hashText(stem(plain)),
    hashText(plain.slice(-2)),
    hashText(plain.slice(-3)),
    hashText(shape),
    listedAs(lower),
  ];
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(text, numbers);
  return numbers;
}

/** Quotation marks of all styles are one word: their style says nothing. */
const QUOTE = hashText('"');
const QUOTE_CLASS = classNumber('quote');

/** Tokens read between two steps. */
const STEP = 2_000;

/** The words of a document, their classes bettered by the tagger. */
export function* wordSteps(document: TextDocument, tagger: TagModel): Steps<Words> {
  const words = emptyWords(document);
  let next = STEP;
  for (const sentence of document.sentences) {
    fillWords(words, document, sentence);
    tagWords(tagger, words, sentence);
    refineClasses(words, sentence);
    if (sentence.last < next) continue;
    next = sentence.last + STEP;
    yield sentence.last / words.length;
  }
  return words;
}

/** The same in one go. */
export const wordsOf = (document: TextDocument, tagger: TagModel): Words =>
  finish(wordSteps(document, tagger));

/** The words as the tagger sees them: without parts of speech. */
export function untaggedWords(document: TextDocument): Words {
  const words = emptyWords(document);
  for (const sentence of document.sentences) fillWords(words, document, sentence);
  return words;
}

/** Betters the classes of words by their parts of speech. */
export function refineClasses(words: Words, { first, last }: Stretch): void {
  for (let i = first; i < last; i++)
    words.class[i] = classWithPart(words.class[i]!, words.part[i]!, words.listed[i]!);
}

function emptyWords({ tokens, sentenceOf, quotationOf }: TextDocument): Words {
  const length = tokens.length;
  const field = () => new Int32Array(length);
  return {
    length,
    word: field(),
    stem: field(),
    suffix2: field(),
    suffix3: field(),
    shape: field(),
    class: field(),
    listed: new Uint8Array(length),
    part: new Uint8Array(length),
    sentence: sentenceOf,
    paragraph: field(),
    quotation: quotationOf,
  };
}

function fillWords(words: Words, { tokens }: TextDocument, { first, last, paragraph }: Sentence): void {
  for (let i = first; i < last; i++) {
    const { text, lower, kind } = tokens[i]!;
    const opens = i === first || (i === first + 1 && tokens[first]!.kind === 'mark');
    const known = numbersOf(text, lower);
    const cls = classOfWord(text, lower, kind, opens);
    words.word[i] = cls === QUOTE_CLASS ? QUOTE : known[0];
    words.stem[i] = cls === QUOTE_CLASS ? QUOTE : known[1];
    words.suffix2[i] = known[2];
    words.suffix3[i] = known[3];
    words.shape[i] = known[4];
    words.listed[i] = known[5];
    words.class[i] = cls;
    words.paragraph[i] = paragraph;
  }
}
