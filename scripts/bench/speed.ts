import { readFileSync } from 'node:fs';
import { scanInput } from '../../src/cli/scan.ts';
import { analyze } from '../../src/engine/index.ts';
import { demoArticle } from '../lib/paths.ts';

const WORDS = /\S+/g;
/** How long the measured texts are, in words. */
const LENGTHS = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000];
/** Milliseconds after which longer texts are not tried any more. */
const PATIENCE = 60_000;

export interface Measurement {
  words: number;
  /** Of the best of the runs. */
  milliseconds: number;
}

/** Measures the engine on the demo article's text, repeated until it is long enough, warm. */
export function measureSpeed(): Measurement[] {
  const article = demoText();
  analyze(article, {});
  const measured: Measurement[] = [];
  for (const length of LENGTHS) {
    const text = ofWords(article, length);
    const runs = length <= 10_000 ? 5 : 1;
    const milliseconds = Math.min(...Array.from({ length: runs }, () => timeOf(() => analyze(text, {}))));
    measured.push({ words: length, milliseconds });
    if (milliseconds > PATIENCE) break;
  }
  return measured;
}

/** A table: words, milliseconds, milliseconds for each 1,000 words. */
export function speedTable(measured: readonly Measurement[]): string {
  const rows = measured.map(({ words, milliseconds }) => [
    words.toLocaleString('en'),
    milliseconds.toFixed(0),
    (milliseconds / (words / 1000)).toFixed(1),
  ]);
  const line = (cells: readonly string[]) => cells.map((cell) => cell.padStart(16)).join('');
  return [line(['words', 'ms', 'ms/1,000 words']), ...rows.map(line)].join('\n');
}

function demoText(): string {
  const html = readFileSync(demoArticle, 'utf8');
  return scanInput({ id: 'demo', where: demoArticle, html, fromLines: false }, {}).text;
}

function ofWords(article: string, count: number): string {
  const words = article.match(WORDS)?.length ?? 1;
  const long = Array.from({ length: Math.ceil(count / words) }, () => article).join('\n\n');
  let seen = 0;
  for (const match of long.matchAll(WORDS)) {
    if (++seen === count) return long.slice(0, match.index + match[0].length);
  }
  return long;
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
