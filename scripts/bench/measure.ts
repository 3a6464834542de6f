/**
 * Measures the engine on a text of so many words, and prints the figures as JSON: `node measure.ts WORDS`.
 * A process for each length, so that the memory of one is not counted for the next.
 */
import { readFileSync } from 'node:fs';
import { loadEngine } from '../../src/cli/engine.ts';
import { scanInput } from '../../src/cli/scan.ts';
import { demoArticle } from '../lib/paths.ts';

export interface Measurement {
  /** The median of the runs. */
  milliseconds: number;
  /** The most memory that the process has held at once. */
  peakBytes: number;
}

const WORDS = /\S+/g;
const RUNS = 5;

/** The demo article's text, repeated and cut after so many words. */
function textOf(count: number): string {
  const html = readFileSync(demoArticle, 'utf8');
  const { text } = scanInput({ id: 'demo', where: demoArticle, html, fromLines: false }, {});
  const words = text.match(WORDS)?.length ?? 1;
  const long = Array.from({ length: Math.ceil(count / words) }, () => text).join('\n\n');
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

const { analyze } = loadEngine();
const text = textOf(Number(process.argv[2]));
const times = Array.from({ length: RUNS }, () => timeOf(() => analyze(text, {}))).sort((a, b) => a - b);
const measurement: Measurement = {
  milliseconds: times[Math.floor(RUNS / 2)] ?? Number.NaN,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(measurement));
