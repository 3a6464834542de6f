/**
 * Measures the command line on a corpus: `npm run bench:corpora -- [speed] [resume] [memory] [--articles N] [--file F]`,
 * speed and resume without arguments. Memory takes as long as N articles do (100,000 by default).
 */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildNpmPackage } from '../build/npm-package.ts';
import { shared } from '../lib/paths.ts';
import { printMemory } from './corpora/memory.ts';
import { printResume } from './corpora/resume.ts';
import { type Corpus, printSpeed } from './corpora/speed.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '100000' }, file: { type: 'string' } },
});
const parts: Record<string, (corpus: Corpus) => Promise<void>> = {
  speed: printSpeed,
  resume: printResume,
  memory: (corpus) => printMemory(corpus, Number(values.articles)),
};
const asked = positionals.length > 0 ? positionals : ['speed', 'resume'];
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const file = values.file ?? join(shared, 'polnear', 'train.jsonl');
if (!existsSync(file)) {
  console.log(`Skipped: the corpus (${file}) is not here; --file names another, of JSON Lines.`);
} else {
  const texts = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  console.log(
    `${texts.length.toLocaleString('en')} articles, ${words.toLocaleString('en')} words; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} before the start`,
  );
  await buildNpmPackage();
  for (const name of asked) await parts[name]?.({ file, articles: texts.length, words });
  console.log(`\nLoad at the end: ${loadavg()[0]?.toFixed(1)}`);
}
