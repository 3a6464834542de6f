import { readFileSync } from 'node:fs';
import { type Words, wordsOf } from '../src/engine/learned/words.ts';
import { Reading } from '../src/engine/reading.ts';
import type { FoundClaim } from '../src/engine/roles/roles.ts';
import { ruleClaims } from '../src/engine/rule-claims.ts';
import { finish } from '../src/engine/steps.ts';
import { compromiseTagger } from '../src/engine/tags/compromise.ts';
import { TaggedText } from '../src/engine/tags/tagged-text.ts';
import type { TextDocument } from '../src/engine/text/document.ts';
import { readText } from '../src/engine/text/read-text.ts';

type Offsets = [start: number, end: number];

/** An attribution as token indexes, in order; empty where the role is absent. */
export interface GoldClaim {
  source: number[];
  cue: number[];
  content: number[];
}

export interface GoldArticle {
  id: string;
  document: TextDocument;
  words: Words;
  claims: GoldClaim[];
  /** What the engine's rules find in it. */
  rules: FoundClaim[];
}

/** Reads annotated articles, one a line: `{"id", "text", "attributions"}`. */
export function readCorpus(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => articleOf(JSON.parse(line)));
}

function articleOf(record: {
  id: string;
  text: string;
  attributions: Record<keyof GoldClaim, Offsets[]>[];
}): GoldArticle {
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
  const rules = finish(ruleClaims(new Reading(document, new TaggedText(document, compromiseTagger))));
  return { id: record.id, document, words: wordsOf(document), claims, rules };
}
