import type { Model } from '../src/engine/learned/model.ts';
import type { Candidate } from '../src/engine/learned/read-roles.ts';
import type { Trees } from '../src/engine/learned/trees.ts';
import { type Choice, chooseReading } from '../src/engine/learned/weighing/choose-reading.ts';
import { claimedBy, withoutItself } from '../src/engine/learned/weighing/claimed.ts';
import { READING_FEATURES, readingFeatures } from '../src/engine/learned/weighing/reading-features.ts';
import {
  CLAIM_FEATURES,
  claimedByChoices,
  claimFeatures,
} from '../src/engine/learned/weighing/weigh-claims.ts';
import { claimWords, goldWords, likeness, nearness } from './claims.ts';
import type { GoldArticle } from './corpus.ts';
import { trainTrees } from './trees/train-trees.ts';
import { TrainingRows } from './trees/training-rows.ts';

const OPTIONS = {
  depth: 5,
  rate: 0.07,
  leastWeight: 15,
  shrink: 5,
  rowShare: 0.6,
  featureShare: 0.6,
};
const CHOICE = { ...OPTIONS, trees: 200, seed: 4 };
const RANKING = { ...OPTIONS, trees: 250, seed: 3, leastWeight: 8 };

/** An article with candidates from models that have not seen it. */
export interface ReadArticle {
  article: GoldArticle;
  candidates: Candidate[];
}

/** What a claim is worth: all where its content is right to the word or nearly, most where it is half right. */
const worthOf = (like: number) => (like >= 0.8 ? 1 : like >= 0.5 ? 0.75 : 0);
/** The same where the question is which of a cue's readings is the best: the very words count. */
const nearWorthOf = (near: number) => (near >= 0.999 ? 1 : near >= 0.4 ? near * 0.7 : 0);

/**
 * Trains the trees that weigh whole readings: `choice` how near to the words each is, `ranking` how likely the chosen one
 * is right. The articles come in parts: what `ranking` learns from was chosen by trees that have not seen it.
 */
export function trainRanking(parts: readonly ReadArticle[][]): Pick<Model, 'ranking' | 'choice'> {
  const rows = new TrainingRows(CLAIM_FEATURES);
  parts.forEach((articles, part) => {
    const choice = trainChoice(parts.filter((_, other) => other !== part).flat());
    for (const read of articles) addClaims(rows, choice, read);
  });
  return { ranking: trainTrees(rows, RANKING), choice: trainChoice(parts.flat()) };
}

function trainChoice(articles: readonly ReadArticle[]): Trees {
  const rows = new TrainingRows(READING_FEATURES);
  for (const { article, candidates } of articles) {
    const gold = goldWords(article);
    const claimed = claimedByFirst(article, candidates);
    for (const candidate of candidates) {
      const { cue, readings } = candidate;
      const look = () => readingFeatures(article.words, candidate, claimed, 0, readings.length);
      const targets = readings.map((reading) => {
        const found = claimWords(article, reading);
        return nearWorthOf(Math.max(0, ...gold.map((claim) => nearness(claim, found))));
      });
      rows.add(withoutItself(claimed, { cue, reading: readings[0]! }, look), targets);
    }
  }
  return trainTrees(rows, CHOICE);
}

function addClaims(rows: TrainingRows, choice: Trees, { article, candidates }: ReadArticle): void {
  const gold = goldWords(article);
  const choices = choicesOf(choice, article, candidates);
  const claimed = claimedByChoices(article.words.length, choices);
  choices.forEach(({ reading }, i) => {
    const found = claimWords(article, reading);
    const worth = worthOf(Math.max(0, ...gold.map((claim) => likeness(claim, found))));
    rows.add(claimFeatures(article.words, choices, i, claimed), [worth]);
  });
}

const claimedByFirst = ({ words }: GoldArticle, candidates: readonly Candidate[]) =>
  claimedBy(
    words.length,
    candidates.map(({ cue, readings }) => ({ cue, reading: readings[0]! })),
  );

/** The chosen reading of each candidate. */
export function choicesOf(choice: Trees, article: GoldArticle, candidates: readonly Candidate[]): Choice[] {
  const claimed = claimedByFirst(article, candidates);
  return candidates.map((candidate) => chooseReading(choice, article.words, candidate, claimed));
}
