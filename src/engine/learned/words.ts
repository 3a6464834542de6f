import type { TextDocument } from '../text/document.ts';
import { hashText } from './hashing.ts';
import { stem } from './stem.ts';
import { classNumber, classOfWord } from './word-classes.ts';

/** What the learned stages see of each token, as numbers: no string is touched after this. */
export interface Words {
  length: number;
  word: Int32Array;
  stem: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  shape: Int32Array;
  class: Int32Array;
  /** Sentence, paragraph and quotation of each token (-1: none). */
  sentence: Int32Array;
  paragraph: Int32Array;
  quotation: Int32Array;
}

const cache = new Map<
  string,
  [word: number, stem: number, suffix2: number, suffix3: number, shape: number]
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
  const numbers: [number, number, number, number, number] = [
    hashText(plain),
    hashText(stem(plain)),
    hashText(plain.slice(-2)),
    hashText(plain.slice(-3)),
    hashText(shape),
  ];
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(text, numbers);
  return numbers;
}

/** Quotation marks of all styles are one word: their style says nothing. */
const QUOTE = hashText('"');

export function wordsOf(document: TextDocument): Words {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const length = tokens.length;
  const field = () => new Int32Array(length);
  const words: Words = {
    length,
    word: field(),
    stem: field(),
    suffix2: field(),
    suffix3: field(),
    shape: field(),
    class: field(),
    sentence: sentenceOf,
    paragraph: field(),
    quotation: quotationOf,
  };
  const quote = classNumber('quote');
  for (let i = 0; i < length; i++) {
    const token = tokens[i]!;
    const sentence = sentences[sentenceOf[i]!]!;
    const opens = sentence.first === i || (sentence.first === i - 1 && tokens[i - 1]!.kind === 'mark');
    const [word, stemmed, suffix2, suffix3, shape] = numbersOf(token.text, token.lower);
    const kind = classOfWord(token.text, token.lower, token.kind, opens);
    words.word[i] = kind === quote ? QUOTE : word;
    words.stem[i] = kind === quote ? QUOTE : stemmed;
    words.suffix2[i] = suffix2;
    words.suffix3[i] = suffix3;
    words.shape[i] = shape;
    words.class[i] = kind;
    words.paragraph[i] = sentence.paragraph;
  }
  return words;
}
