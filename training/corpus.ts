import { readFileSync } from 'node:fs';
import type { TagModel } from '../src/engine/learned/tag-words.ts';
import { type Words, wordsOf } from '../src/engine/learned/words.ts';
import { compromiseNames } from '../src/engine/names/compromise.ts';
import { Reading } from '../src/engine/reading.ts';
import type { FoundClaim } from '../src/engine/roles/roles.ts';
import { ruleClaims } from '../src/engine/rule-claims.ts';
import { finish } from '../src/engine/steps.ts';
import type { TextDocument } from '../src/engine/text/document.ts';
import { readText } from '../src/engine/text/read-text.ts';

const NAMES = compromiseNames();

type Offsets = [start: number, end: number];

/** An attribution as token indexes, in order; empty where the role is absent. */
export interface GoldClaim {
  source: number[];
  cue: number[];
  content: number[];
}

export interface GoldArticle extends GoldText {
  words: Words;
  /** What the engine's rules find in it. */
  rules: FoundClaim[];
}

/** An article as annotated, before anything is learned. */
export interface GoldText {
  id: string;
  document: TextDocument;
  claims: GoldClaim[];
}

/** Reads annotated articles, one a line: `{"id", "text", "attributions"}`. */
export function readCorpus(file: string): GoldText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => textOf(JSON.parse(line)));
}

function textOf(record: {
  id: string;
  text: string;
  attributions: Record<keyof GoldClaim, Offsets[]>[];
}): GoldText {
  const document = readText(record.text);
  const tokensIn = (spans: Offsets[]) => {
    const found: number[] = [];
    document.tokens.forEach((token, i) => {
      if (spans.some(([start, end]) => token.start < end && token.end > start)) found.push(i);
    });
    return found;
  };
  const claims = record.attributions.map(({ source, cue, content }) => ({
    source: tokensIn(source),
    cue: tokensIn(cue),
    content: tokensIn(content),
  }));
  return { id: record.id, document, claims };
}

/** The article with its words tagged, and read by the rules. */
export function taggedArticle(text: GoldText, tagger: TagModel): GoldArticle {
  const words = wordsOf(text.document, tagger);
  const rules = finish(ruleClaims(new Reading(text.document, words.part, NAMES)));
  return { ...text, words, rules };
}
