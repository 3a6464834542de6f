import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readModel } from '../src/engine/learned/read-model.ts';
import { claimedByChoices, confidenceOf } from '../src/engine/learned/weighing/weigh-claims.ts';
import { claimWords, goldWords, pairsAlike } from './claims.ts';
import { readCorpus, taggedArticle } from './corpus.ts';
import { cuesOf, trainCues } from './cue-model.ts';
import { choicesOf, trainRanking } from './ranking-model.ts';
import { type CuedArticle, candidatesOf, trainRoles } from './role-model.ts';
import { trainTags } from './tags/train-tags.ts';
import { withUnknownWords } from './unknown-words.ts';
import { writeModel } from './write-model.ts';

/** Each part is read by models trained on the others, so that later stages learn from honest mistakes. */
const PARTS = 2;

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'public/weights/en.bin' } },
});
if (!values.data) {
  console.error('usage: npm run train -- --data FOLDER   (with train.jsonl and dev.jsonl)');
  process.exit(2);
}

const began = performance.now();
const tell = (line: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const [texts, devTexts] = ['train.jsonl', 'dev.jsonl'].map((name) => readCorpus(join(values.data!, name)));
tell(`${texts!.length} articles to learn from, ${devTexts!.length} to measure on`);
const tags = trainTags(texts!.map(({ document }) => document));
tell('parts of speech');
const train = texts!.map((text, i) => {
  const article = taggedArticle(text, tags);
  return { ...article, words: withUnknownWords(article.words, i) };
});
const dev = devTexts!.map((text) => taggedArticle(text, tags));
tell('rules');

const parts = Array.from({ length: PARTS }, (_, part) => train.filter((_, i) => i % PARTS === part));
const others = <T>(lists: T[][], part: number) => lists.filter((_, i) => i !== part).flat();

const cued = parts.map((articles, part): CuedArticle[] => {
  const model = trainCues(others(parts, part));
  tell(`cues, part ${part + 1} of ${PARTS}`);
  return articles.map((article) => cuesOf(model, article));
});
const read = cued.map((articles, part) => {
  const model = trainRoles(others(cued, part));
  tell(`roles, part ${part + 1} of ${PARTS}`);
  return articles.map((cued) => ({ article: cued.article, candidates: candidatesOf(model, cued) }));
});
const cues = trainCues(train);
tell('cues');
const roles = trainRoles(cued.flat());
tell('roles');
const ranking = trainRanking(read);
const bytes = writeModel({ tags, cues, roles, ...ranking });
writeFileSync(values.out, bytes);
const model = readModel(bytes);
tell(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);

const found = dev.map((article) => {
  const candidates = candidatesOf(model.roles, cuesOf(model.cues, article));
  const choices = choicesOf(model.choice, article, candidates);
  const claimed = claimedByChoices(article.words.length, choices);
  return choices.map(({ reading }, i) => ({
    reading,
    confidence: confidenceOf(model.ranking, article.words, choices, i, claimed),
  }));
});
const gold = dev.map(goldWords);
for (const least of [0.25, 0.3, 0.35, 0.4, 0.5, 0.6]) {
  const claims = dev.map((article, i) =>
    found[i]!.filter(({ confidence }) => confidence >= least).map(({ reading }) =>
      claimWords(article, reading),
    ),
  );
  const count = claims.flat().length + gold.flat().length;
  const f1 = (like: number) =>
    (200 * dev.reduce((sum, _, i) => sum + pairsAlike(gold[i]!, claims[i]!, like), 0)) / count;
  tell(`confidence ${least}: claim@0.5 F1 ${f1(0.5).toFixed(1)}, claim@0.8 F1 ${f1(0.8).toFixed(1)}`);
}
