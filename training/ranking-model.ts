import { claimedBy, withoutItself } from '../src/engine/learned/rank-readings.ts';
import type { Candidate } from '../src/engine/learned/read-roles.ts';
import { READING_FEATURES, readingFeatures } from '../src/engine/learned/reading-features.ts';
import type { Trees } from '../src/engine/learned/trees.ts';
import { claimWords, goldWords, likeness } from './claims.ts';
import type { GoldArticle } from './corpus.ts';
import { trainTrees } from './trees/train-trees.ts';

const OPTIONS = {
  trees: 200,
  depth: 5,
  rate: 0.08,
  leastWeight: 20,
  shrink: 5,
  rowShare: 0.6,
  featureShare: 0.6,
  seed: 3,
};

/** An article with candidates from models that have not seen it. */
export interface ReadArticle {
  article: GoldArticle;
  candidates: Candidate[];
}

/** What a reading is worth: all where its content is right to the word or nearly, most where it is half right. */
const worthOf = (like: number) => (like >= 0.8 ? 1 : like >= 0.5 ? 0.75 : 0);

/** Trains the trees that weigh whole readings. */
export function trainRanking(articles: readonly ReadArticle[]): Trees {
  const rows: number[][] = [];
  const worth: number[] = [];
  for (const { article, candidates } of articles) {
    const gold = goldWords(article);
    const claimed = claimedBy(article.words.length, candidates);
    for (const candidate of candidates) {
      withoutItself(claimed, candidate, () => {
        candidate.readings.forEach((reading, rank) => {
          const found = claimWords(article, reading);
          rows.push(readingFeatures(article.words, candidate, rank, claimed));
          worth.push(worthOf(Math.max(0, ...gold.map((claim) => likeness(claim, found)))));
        });
      });
    }
  }
  const table = new Float32Array(rows.length * READING_FEATURES);
  rows.forEach((row, i) => {
    table.set(row, i * READING_FEATURES);
  });
  return trainTrees(table, READING_FEATURES, Float32Array.from(worth), OPTIONS);
}
