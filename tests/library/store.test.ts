import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { Entry } from '../../src/library/article.ts';
import { entryOf } from '../../src/library/entry.ts';
import { migrations, openDatabase } from '../../src/library/store/database.ts';
import { Store } from '../../src/library/store/store.ts';
import { coding } from '../coding/coded.ts';
import { analysis } from '../formats/analysis.ts';
import { article } from './articles.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('gives back what was saved', async () => {
  const store = await Store.open();
  await store.save([article('one', { tags: ['harbour'], note: 'To be read.' }), article('two')]);
  const entries = await store.entries();
  expect(entries.map(({ site, claims }) => [site, claims.length])).toEqual([
    ['marrampost.example', 2],
    ['marrampost.example', 2],
  ]);
  expect(await store.article('https://www.marrampost.example/one')).toEqual(
    article('one', { tags: ['harbour'], note: 'To be read.' }),
  );
});

it('keeps tags and notes when an article is saved again, and the later analysis', async () => {
  const store = await Store.open();
  const later = analysis({
    id: 'one',
    url: 'https://www.marrampost.example/one',
    claims: [],
    analyzedAt: '2027',
  });
  await store.save([article('one', { tags: ['a'], note: 'First.' })]);
  await store.save([article('one', { tags: ['b'], note: 'Second.', analysis: later })]);
  await store.save([article('one')]);
  const [entry] = await store.entries();
  expect(entry).toMatchObject({ tags: ['a', 'b'], note: 'First.\n\nSecond.', claims: [] });
});

it('keeps the whole of an article of which a part is saved, and takes it for the part that was', async () => {
  const store = await Store.open();
  const [whole, passage, cut] = [
    'Ada Reni runs the harbour. “It will close,” she said. The town has not answered. Nobody was asked.',
    '“It will close,” she said.',
    'Ada Reni runs the harbour. “It will close,” she said. The town has not answered. Log in.',
  ].map((text, at) =>
    article('one', {
      analysis: analysis({ url: 'https://www.marrampost.example/one', text, analyzedAt: `203${at}` }),
    }),
  );
  const textAfter = async (...saved: (typeof whole)[]) => {
    for (const each of saved) if (each) await store.save([each]);
    return (await store.article('https://www.marrampost.example/one'))?.analysis.text;
  };
  expect(await textAfter(passage)).toBe(passage?.analysis.text);
  expect(await textAfter(whole)).toBe(whole?.analysis.text);
  expect(await textAfter(passage)).toBe(whole?.analysis.text);
  expect(await textAfter(cut)).toBe(whole?.analysis.text);
});

it('writes all or nothing', async () => {
  const store = await Store.open();
  await store.save([article('one')]);
  const broken = article('three', { analysis: analysis({ id: 'three', text: (() => '') as never }) });
  await expect(store.save([article('two'), broken])).rejects.toThrow();
  expect((await store.entries()).map(({ key }) => key)).toEqual(['https://www.marrampost.example/one']);
  expect(await store.words()).toHaveLength(1);
});

it('deletes for good what was put aside a month ago, and nothing else', async () => {
  const store = await Store.open();
  await store.save([article('one'), article('two'), article('three')]);
  const aside = (removedAt: string) => (entry: object) => ({ ...entry, removedAt }) as never;
  await store.change(['https://www.marrampost.example/one'], aside('2026-01-01T00:00:00Z'));
  await store.change(['https://www.marrampost.example/two'], aside('2026-02-20T00:00:00Z'));
  await store.forgetOld(Date.parse('2026-03-01T00:00:00Z'));
  expect((await store.entries()).map(({ key }) => key.at(-1))).toEqual(['e', 'o']);
  expect(await store.article('https://www.marrampost.example/one')).toBeNull();
});

it('keeps what is said of claims beside the analysis, and through saving again', async () => {
  const store = await Store.open();
  const key = 'https://www.marrampost.example/one';
  const [first, second] = [coding('c1', { kind: 'not-a-claim' }), coding(null, { kind: 'finished' })];
  await store.save([article('one')]);
  expect(await store.code(key, (before) => [...before, first])).toEqual([first]);
  expect((await store.entries())[0]).toMatchObject({ coders: ['Ada'], finishedBy: [] });
  await store.save([article('one', { codings: [second] })]);
  expect((await store.article(key))?.codings).toEqual([first, second]);
  expect((await store.article(key))?.analysis).toEqual(article('one').analysis);
  expect((await store.entries())[0]).toMatchObject({ coders: ['Ada'], finishedBy: ['Ada'] });
  const changed = { ...first, correction: { kind: 'status', status: 'denied' } as const, at: '2027' };
  await store.save([article('one', { codings: [changed] })]);
  expect((await store.article(key))?.codings).toEqual([changed, second]);
  expect(await store.code('nowhere', (before) => before)).toBeNull();
  await store.forget([key]);
  await store.save([article('one')]);
  expect((await store.article(key))?.codings).toEqual([]);
});

it('opens a database of the first version, in which nothing is said of claims', async () => {
  const first = await openDatabase(undefined, migrations.slice(0, 1));
  const { analysis: read } = article('one');
  const { coders, finishedBy, ...entry } = entryOf(article('one'));
  await first.put('entries', entry as Entry);
  await first.put('analyses', { key: entry.key, analysis: read });
  first.close();
  const store = await Store.open();
  expect(await store.entries()).toEqual([entryOf(article('one'))]);
  expect(await store.article(entry.key)).toEqual(article('one'));
  await store.code(entry.key, () => [coding('c1', { kind: 'not-a-claim' })]);
  expect((await store.entries())[0]?.coders).toEqual(['Ada']);
});

it('brings a database of an earlier version up to the latest, step by step', async () => {
  const store = await Store.open();
  await store.save([article('one')]);
  store.close();
  const database = await openDatabase(undefined, [
    ...migrations,
    async (_database, transaction) => {
      const entries = transaction.objectStore('entries');
      for (const entry of await entries.getAll()) await entries.put({ ...entry, tags: ['moved'] });
    },
  ]);
  expect((await database.getAll('entries')).map(({ tags }) => tags)).toEqual([['moved']]);
});
