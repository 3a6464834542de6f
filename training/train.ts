import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { rankReadings } from '../src/engine/learned/rank-readings.ts';
import { readModel } from '../src/engine/learned/read-model.ts';
import { claimWords, goldWords, pairsAlike } from './claims.ts';
import { readCorpus } from './corpus.ts';
import { cuesOf, trainCues } from './cue-model.ts';
import { trainRanking } from './ranking-model.ts';
import { type CuedArticle, candidatesOf, trainRoles } from './role-model.ts';
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

const train = readCorpus(join(values.data, 'train.jsonl'));
const dev = readCorpus(join(values.data, 'dev.jsonl'));
tell(`${train.length} articles to learn from, ${dev.length} to measure on`);

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
const ranking = trainRanking(read.flat());
const bytes = writeModel({ cues, roles, ...ranking });
writeFileSync(values.out, bytes);
const model = readModel(bytes);
tell(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);

const found = dev.map((article) => {
  const candidates = candidatesOf(model.roles, cuesOf(model.cues, article));
  return rankReadings(model, article.words, candidates);
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
