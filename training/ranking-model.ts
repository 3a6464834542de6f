import type { Model } from '../src/engine/learned/model.ts';
import { claimedBy, withoutItself } from '../src/engine/learned/rank-readings.ts';
import type { Candidate } from '../src/engine/learned/read-roles.ts';
import { READING_FEATURES, readingFeatures } from '../src/engine/learned/reading-features.ts';
import { claimWords, goldWords, likeness, nearness } from './claims.ts';
import type { GoldArticle } from './corpus.ts';
import { type TreeOptions, trainTrees } from './trees/train-trees.ts';

const OPTIONS = {
  depth: 5,
  rate: 0.07,
  leastWeight: 15,
  shrink: 5,
  rowShare: 0.6,
  featureShare: 0.6,
};

/** An article with candidates from models that have not seen it. */
export interface ReadArticle {
  article: GoldArticle;
  candidates: Candidate[];
}

/** What a reading is worth: all where its content is right to the word or nearly, most where it is half right. */
const worthOf = (like: number) => (like >= 0.8 ? 1 : like >= 0.5 ? 0.75 : 0);
/** The same where the question is which of a cue's readings is the best: the very words count. */
const nearWorthOf = (near: number) => (near >= 0.999 ? 1 : near >= 0.4 ? near * 0.7 : 0);

/** Trains the trees that weigh whole readings: `ranking` how likely one is right, `choice` how near to the word. */
export function trainRanking(articles: readonly ReadArticle[]): Pick<Model, 'ranking' | 'choice'> {
  const rows: number[][] = [];
  const likenesses: number[] = [];
  const nearnesses: number[] = [];
  for (const { article, candidates } of articles) {
    const gold = goldWords(article);
    const claimed = claimedBy(article.words.length, candidates);
    for (const candidate of candidates) {
      withoutItself(claimed, candidate, () => {
        candidate.readings.forEach((reading, rank) => {
          const found = claimWords(article, reading);
          rows.push(readingFeatures(article.words, candidate, rank, claimed));
          likenesses.push(Math.max(0, ...gold.map((claim) => likeness(claim, found))));
          nearnesses.push(Math.max(0, ...gold.map((claim) => nearness(claim, found))));
        });
      });
    }
  }
  const table = new Float32Array(rows.length * READING_FEATURES);
  rows.forEach((row, i) => {
    table.set(row, i * READING_FEATURES);
  });
  const learn = (targets: number[], options: TreeOptions) =>
    trainTrees(table, READING_FEATURES, Float32Array.from(targets), options);
  return {
    ranking: learn(likenesses.map(worthOf), { ...OPTIONS, trees: 250, seed: 3 }),
    choice: learn(nearnesses.map(nearWorthOf), { ...OPTIONS, trees: 200, seed: 4 }),
  };
}
