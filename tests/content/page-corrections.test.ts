// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PageCorrections } from '../../src/content/page-corrections.ts';
import type { LivingAnalysis } from '../../src/living/types.ts';
import { emptyStorage } from '../corrections/empty-storage.ts';
import { reading } from '../corrections/reading.ts';

const text = 'Ines Marlow said the gate broke.';
const analysis = reading(text, [{ id: 'c1', words: ['the gate broke'] }]) as unknown as LivingAnalysis;

beforeEach(emptyStorage);

async function corrected(onChange = () => {}) {
  const corrections = new PageCorrections(null, onChange, new AbortController().signal);
  await corrections.of(analysis);
  await corrections.correct('c1', { kind: 'not-a-claim' });
  return corrections;
}

it('knows what was said of a claim until that is taken back', async () => {
  const corrections = await corrected();
  expect(corrections.known.get('c1')?.correction.kind).toBe('not-a-claim');
  await corrections.takeBack('c1');
  expect(corrections.known.size).toBe(0);
});

it('tells of each change once, however often it hears of it, and of none of other pages', async () => {
  const onChange = vi.fn();
  const corrections = await corrected(onChange);
  expect(onChange).toHaveBeenCalledTimes(1);
  await corrections.changedElsewhere();
  await Promise.all([corrections.takeBack('c1'), corrections.changedElsewhere()]);
  await corrections.changedElsewhere();
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('believes what it read last, also where an earlier reading takes longer', async () => {
  const corrections = await corrected();
  let answer = () => {};
  const kept = await browser.storage.local.get(null);
  const local: { getKeys(): Promise<string[]> } = browser.storage.local;
  vi.spyOn(local, 'getKeys').mockResolvedValueOnce(Object.keys(kept));
  vi.spyOn(browser.storage.local, 'get').mockImplementationOnce(
    () =>
      new Promise<typeof kept>((resolve) => {
        answer = () => resolve(kept);
      }),
  );
  const slow = corrections.changedElsewhere();
  await vi.waitFor(() => expect(browser.storage.local.get).toHaveBeenCalled());
  const quick = corrections.takeBack('c1');
  // Whoever does not wait for the slow one is done by now.
  await Promise.race([quick, new Promise((resolve) => setTimeout(resolve, 20))]);
  answer();
  await Promise.all([slow, quick]);
  expect(corrections.known.size).toBe(0);
});
