import { BEGIN, INSIDE, SPANS } from '../src/engine/crf/topology.ts';
import type { ChainModel } from '../src/engine/learned/chain-model.ts';
import { CUE_FEATURES, cueFeatures } from '../src/engine/learned/cue-features.ts';
import { proposeCues } from '../src/engine/learned/propose-cues.ts';
import type { GoldArticle } from './corpus.ts';
import type { CompactChain } from './crf/compact.ts';
import { type KeyedExample, trainModel } from './crf/train-model.ts';
import type { CuedArticle } from './role-model.ts';

const OPTIONS = { epochs: 7, rate: 0.03, dropout: 0.3, seed: 1, leastCount: 3, kept: 137_000, mending: 2 };

/** Trains the chain that finds cues, a sentence at a time. */
export function trainCues(articles: readonly GoldArticle[]): CompactChain {
  return trainModel(SPANS, articles.flatMap(examplesOf), OPTIONS);
}

function examplesOf({ document, words, claims }: GoldArticle): KeyedExample[] {
  const states = new Uint8Array(document.tokens.length);
  for (const { cue } of claims) {
    cue.forEach((token, i) => {
      states[token] = i > 0 && cue[i - 1] === token - 1 ? INSIDE : BEGIN;
    });
  }
  return document.sentences.map(({ first, last }) => {
    const keys = new Int32Array((last - first) * CUE_FEATURES);
    const starts = new Int32Array(last - first + 1);
    const count = cueFeatures(words, first, last, keys, starts);
    return { keys: keys.slice(0, count), starts, gold: states.slice(first, last) };
  });
}

/** More than the engine takes the time for. */
const PATHS = 12;

/** The cues that an article may have, as proposed by a model. */
export function cuesOf(model: ChainModel, article: GoldArticle): CuedArticle {
  const { document, words } = article;
  const chances = new Float32Array(words.length + 1);
  const cues = document.sentences.flatMap((sentence) => proposeCues(model, words, sentence, chances, PATHS));
  return { article, cues, chances };
}
