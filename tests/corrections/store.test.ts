import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Correction, correctionOf } from '../../src/corrections/correction.ts';
import { passingStore } from '../../src/corrections/passing-store.ts';
import { correctionStore, watchCorrections } from '../../src/corrections/store.ts';
import { emptyStorage } from './empty-storage.ts';
import { reading } from './reading.ts';

const text = 'Ines Marlow said the gate broke.';
const now = reading(text, [{ id: 'c1', words: ['the gate broke'] }]);
const correction = (id: string, page: string, at: string): Correction =>
  correctionOf(now, now.claims[0] as (typeof now.claims)[0], { kind: 'not-a-claim' }, { id, page, at });
const first = correction('x1', 'https://a.example/1', '2026-03-04T10:00:00Z');
const second = correction('x0', 'https://a.example/1', '2026-03-04T11:00:00Z');
const other = correction('x3', 'https://a.example/1/more', '2026-03-04T12:00:00Z');

beforeEach(emptyStorage);

describe.each([
  ['on this machine', () => correctionStore],
  ['in a private window', passingStore],
])('corrections kept %s', (_, make) => {
  it('come back whole, the oldest first, those of other pages apart', async () => {
    const store = make();
    for (const each of [first, second, other]) await store.keep(each);
    expect(await store.read('https://a.example/1')).toEqual([first, second]);
    expect(await store.read()).toEqual([first, second, other]);
  });

  it('take the place of the same one, and can be taken back', async () => {
    const store = make();
    await store.keep(first);
    const changed: Correction = { ...first, correction: { kind: 'wrong-source', source: 'Tomas Verrin' } };
    await store.keep(changed);
    expect(await store.read(first.page)).toEqual([changed]);
    await store.forget(first);
    expect(await store.read(first.page)).toEqual([]);
  });
});

it('tells of changes on this machine until told to stop', async () => {
  const [listener, end] = [vi.fn(), new AbortController()];
  watchCorrections(listener, end.signal);
  await browser.storage.local.set({ settings: 1 });
  await correctionStore.keep(first);
  expect(listener).toHaveBeenCalledTimes(1);
  end.abort();
  await correctionStore.forget(first);
  expect(listener).toHaveBeenCalledTimes(1);
});

it('writes nothing down in a private window', async () => {
  await passingStore().keep(first);
  expect(await browser.storage.local.get(null)).toEqual({});
});

it('passes over what cannot be read as a correction, and leaves it there', async () => {
  const bad = { 'correction/https://a.example/1/x9': { id: 'x9', page: 'https://a.example/1' } };
  await browser.storage.local.set({ ...bad, settings: 1 });
  await correctionStore.keep(first);
  expect(await correctionStore.read(first.page)).toEqual([first]);
  expect(await browser.storage.local.get(Object.keys(bad))).toEqual(bad);
});
