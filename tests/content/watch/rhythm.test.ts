import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Rhythm, type Tempo } from '../../../src/content/watch/rhythm.ts';

const tempo: Tempo = { quiet: 100, patience: 500, least: 1_000, most: 8_000, share: 0.01, longest: 10_000 };
let end = new AbortController();
let done: number[] = [];
let isFruitful = true;
let cost = 0;

function start(): Rhythm {
  const began = Date.now();
  const rhythm: Rhythm = new Rhythm(
    async () => {
      done.push(Date.now() - began);
      rhythm.spent(cost);
      return isFruitful;
    },
    end.signal,
    tempo,
  );
  return rhythm;
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  done = [];
  isFruitful = true;
  cost = 0;
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** A page that changes all the time. */
async function restless(rhythm: Rhythm, milliseconds: number, telling = false): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 20) {
    rhythm.ask(telling);
    await vi.advanceTimersByTimeAsync(20);
  }
}

describe('the rhythm', () => {
  it('does nothing unasked', async () => {
    start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual([]);
  });

  it('waits until the page is quiet, and does once what was asked for often', async () => {
    const rhythm = start();
    await restless(rhythm, 200);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(done).toHaveLength(1);
  });

  it('does not wait for a page that is never quiet', async () => {
    await restless(start(), 600);
    expect(done).toEqual([500]);
  });

  it('does it more and more seldom while nothing comes of it', async () => {
    isFruitful = false;
    await restless(start(), 60_000);
    const gaps = done.slice(1).map((at, index) => at - (done[index] ?? 0));
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(gaps.at(-1)).toBeGreaterThanOrEqual(8_000);
    expect(done.length).toBeLessThan(14);
  });

  it('does not keep what matters waiting behind what does not', async () => {
    isFruitful = false;
    const rhythm = start();
    await restless(rhythm, 60_000);
    const before = done.length;
    rhythm.ask(true);
    await vi.advanceTimersByTimeAsync(1_200);
    expect(done).toHaveLength(before + 1);
  });

  it('takes no more than its share of the time', async () => {
    cost = 100;
    await restless(start(), 60_000, true);
    expect(done.length).toBeLessThanOrEqual(7);
    expect(done.length).toBeGreaterThan(3);
  });

  it('rests while it is paused, and does then what was asked for meanwhile', async () => {
    const rhythm = start();
    rhythm.pause();
    await restless(rhythm, 5_000);
    expect(done).toEqual([]);
    rhythm.goOn();
    await vi.advanceTimersByTimeAsync(600);
    expect(done).toHaveLength(1);
  });

  it('is never twice at work at once', async () => {
    let running = 0;
    let most = 0;
    const rhythm = new Rhythm(
      async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        running--;
        return true;
      },
      end.signal,
      tempo,
    );
    await restless(rhythm, 20_000, true);
    expect(most).toBe(1);
  });

  it('ends with its signal', async () => {
    const rhythm = start();
    rhythm.ask();
    end.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    rhythm.now();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual([]);
  });
});
