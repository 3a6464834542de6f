import { setTimeout as pause } from 'node:timers/promises';

const INTERVAL = 50;

/**
 * Asks again and again until the answer is neither undefined nor false, and gives it.
 * Throws, naming what was waited for, when `patience` milliseconds have passed.
 */
export async function until<Answer>(
  what: string | (() => string),
  ask: () => Answer | undefined | false | Promise<Answer | undefined | false>,
  patience = 40_000,
): Promise<Answer> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) {
      const name = typeof what === 'string' ? what : what();
      throw new Error(`Waited ${patience / 1000} s in vain for ${name}.`);
    }
    await pause(INTERVAL);
  }
}

const TIMES = 3;
const LESS_PATIENCE = 4_000;

/** Does something and waits for what comes of it; does it again where nothing has, as a person would, twice at most. */
export async function again(
  act: () => Promise<void>,
  what: string,
  ask: () => Promise<boolean>,
  patience = LESS_PATIENCE,
): Promise<void> {
  for (let time = 1; ; time++) {
    await act();
    try {
      await until(what, ask, patience);
      return;
    } catch (error) {
      if (time === TIMES) throw error;
    }
  }
}
