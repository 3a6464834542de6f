import type { Slices } from '../page/slices.ts';

/** Milliseconds of work at a stretch: well under the 50 at which a page begins to feel stuck. */
const STRETCH = 8;
/** Milliseconds after which a page that is never idle gives us a turn all the same. */
const PATIENCE = 500;

/** Lets the page have its turn: what it has waiting comes first. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  // A timer would be held back by four milliseconds each time, and by a second in a tab behind others.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Waits until the page has nothing to do. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));

/** Work was called off. */
export class CalledOff extends Error {}

/** How work in slices gets its turns. */
export interface Turns {
  signal: AbortSignal;
  /** What is waited for between two slices. */
  wait(): Promise<void>;
  /** Is told of each slice how many milliseconds it has taken. */
  spent?(milliseconds: number): void;
}

/**
 * Does work in slices of a few milliseconds.
 * @throws CalledOff when the signal has come; what the work throws.
 */
export async function inSlices<Result>(slices: Slices<Result>, turns: Turns): Promise<Result> {
  for (;;) {
    if (turns.signal.aborted) throw new CalledOff();
    const began = performance.now();
    let step = slices.next();
    while (!step.done && performance.now() - began < STRETCH) step = slices.next();
    turns.spent?.(performance.now() - began);
    if (step.done) return step.value;
    await turns.wait();
  }
}
