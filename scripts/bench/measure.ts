/**
 * Measures the engine on a text of so many words, and prints the figures as JSON: `node measure.ts WORDS`.
 * A process for each length, so that the memory of one is not counted for the next.
 */
import { loadEngine } from '../../src/cli/engine.ts';
import { demoText } from './demo-text.ts';

export interface Measurement {
  /** The median of the runs. */
  milliseconds: number;
  /** The most memory that the process has held at once. */
  peakBytes: number;
}

const RUNS = 5;

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const { analyze } = loadEngine();
const text = demoText(Number(process.argv[2]));
const times = Array.from({ length: RUNS }, () => timeOf(() => analyze(text, {}))).sort((a, b) => a - b);
const measurement: Measurement = {
  milliseconds: times[Math.floor(RUNS / 2)] ?? Number.NaN,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(measurement));
