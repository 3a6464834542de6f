import { browser } from 'wxt/browser';
import { createEngine, type Engine } from '../engine/index.ts';
import { compromiseNames } from '../engine/names/compromise.ts';
import type { Analysis, AnalyzeOptions } from '../engine/types.ts';

/** Milliseconds of work before other events of the background get their turn. */
const TURN = 40;
/** Milliseconds between two words of progress: often enough to look alive, seldom enough to cost nothing. */
const PROGRESS_EVERY = 100;

/** Once for all texts: the weights take longer to read than many an article. */
let engine: Promise<Engine> | undefined;

async function loadEngine(): Promise<Engine> {
  const answer = await fetch(browser.runtime.getURL('/weights/en.bin'));
  return createEngine(new Uint8Array(await answer.arrayBuffer()), compromiseNames());
}

/**
 * Analyses a text a step at a time, giving way to the event loop in between.
 * @param onProgress is told how much is done (0 to 1); when it rejects (the page is gone) the work stops.
 * @throws what the engine throws, or what `onProgress` rejects with.
 */
export async function analyzeText(
  text: string,
  options: AnalyzeOptions,
  onProgress: (done: number) => Promise<unknown>,
): Promise<Analysis> {
  engine ??= loadEngine();
  const steps = (await engine).analysisSteps(text, options);
  let turnBegan = performance.now();
  let told = turnBegan;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const now = performance.now();
    if (now - turnBegan < TURN) continue;
    if (now - told >= PROGRESS_EVERY) {
      await onProgress(step.value);
      told = now;
    }
    await new Promise((resolve) => setTimeout(resolve));
    turnBegan = performance.now();
  }
}
