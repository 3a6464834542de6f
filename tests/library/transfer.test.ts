import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import type { Article } from '../../src/library/article.ts';
import { Store } from '../../src/library/store/store.ts';
import { importArticles } from '../../src/library/transfer/import-articles.ts';
import { codebookIn } from '../../src/library/transfer/read-articles.ts';
import { writeLibrary } from '../../src/library/transfer/write-library.ts';
import { coding } from '../coding/coded.ts';
import { analysis } from '../formats/analysis.ts';
import { article } from './articles.ts';

const NOW = '2026-05-06T07:08:09.000Z';
const articles = [
  article('one', { tags: ['x'], note: 'Ünïcode', codings: [coding('c1', { kind: 'not-a-claim' })] }),
  article('two'),
  article('three'),
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function exported(store: Store): Promise<Blob> {
  return writeLibrary(store, NOW, () => undefined);
}

async function linesIn(file: Blob): Promise<string[]> {
  return gunzipSync(await file.arrayBuffer())
    .toString()
    .trim()
    .split('\n');
}

const take = (store: Store, file: Blob) => importArticles(store, file, NOW, () => undefined);

it('exports everything as one file, which gives the same library elsewhere', async () => {
  const store = await Store.open('here');
  await store.save(articles);
  const file = await exported(store);
  const elsewhere = await Store.open('elsewhere');
  await take(elsewhere, file);
  expect(await linesIn(await exported(elsewhere))).toEqual(await linesIn(file));
  expect(await elsewhere.entries()).toEqual(await store.entries());
});

it('takes the command line’s JSON Lines and JSON, zipped or not, and passes over failures', async () => {
  const store = await Store.open();
  const jsonl = `${JSON.stringify({ id: 'bad', error: 'no article' })}\n${formats.jsonl.write([analysis({ url: 'https://a.example/' })])}`;
  await take(store, new Blob([gzipSync(jsonl)]));
  await take(store, new Blob([formats.json.write([analysis({ url: 'https://b.example/' })])]));
  await take(
    store,
    new Blob([
      formats.json.write([analysis({ url: 'https://c.example/' }), analysis({ url: 'https://d.example/' })]),
    ]),
  );
  expect((await store.entries()).map(({ site }) => site)).toEqual([
    'a.example',
    'b.example',
    'c.example',
    'd.example',
  ]);
});

it('takes nothing of a file that is cut short, broken, of a later version or something else', async () => {
  const full = await Store.open('full');
  await full.save(articles);
  const lines = await linesIn(await exported(full));
  const store = await Store.open('empty');
  const wrong: [string, string[]][] = [
    ['cut-short', lines.slice(0, -1)],
    ['broken-line', [...lines.slice(0, 2), lines[2]?.slice(0, 40) ?? '', ...lines.slice(3)]],
    ['broken-line', [...lines.slice(0, 2), ...lines.slice(3)]],
    ['later', [(lines[0] ?? '').replace('"schema":2', '"schema":99'), ...lines.slice(1)]],
    ['not-ours', ['name,age', 'Ruth,40']],
    ['not-ours', ['{"claims":[]}']],
  ];
  for (const [why, content] of wrong) {
    await expect(take(store, new Blob([content.join('\n')]))).rejects.toMatchObject({ why });
  }
  expect(await store.entries()).toEqual([]);
});

it('leaves out what is put aside', async () => {
  const store = await Store.open();
  await store.save(articles);
  await store.change(['https://www.marrampost.example/two'], (entry) => ({ ...entry, removedAt: NOW }));
  expect(await linesIn(await exported(store))).toHaveLength(4);
});

it('carries the codebook, and takes it back from a library’s file alone', async () => {
  const store = await Store.open();
  await store.save(articles);
  const codes = [{ code: 'ECON', label: 'Economy' }];
  const file = await writeLibrary(store, NOW, () => undefined, codes);
  expect(await codebookIn(file)).toEqual(codes);
  expect(await codebookIn(await exported(store))).toEqual([]);
  expect(await codebookIn(new Blob([formats.jsonl.write([analysis()])]))).toEqual([]);
  const elsewhere = await Store.open('elsewhere');
  expect(await take(elsewhere, file)).toHaveLength(3);
});

it('takes a file of the first schema, in which nothing is said of claims', async () => {
  const store = await Store.open('earlier');
  const { codings, ...first } = article('one');
  const lines = [
    { sourcelight: 'library', schema: 1, articles: 1, exportedAt: NOW },
    { article: first },
    { end: 1 },
  ].map((line) => JSON.stringify(line));
  await take(store, new Blob([lines.join('\n')]));
  expect(await store.article('https://www.marrampost.example/one')).toEqual(article('one'));
});

it('takes what is said of claims from an export in JSON Lines, and refuses what it cannot read', async () => {
  const store = await Store.open();
  const said = coding('c2', { kind: 'status', status: 'denied' });
  const withCorrections = (corrections: unknown) =>
    new Blob([JSON.stringify({ ...analysis({ url: 'https://a.example/' }), corrections })]);
  await take(store, withCorrections([said]));
  expect(await store.article('https://a.example/')).toMatchObject({
    codings: [said],
    analysis: analysis({ url: 'https://a.example/' }),
  });
  expect((await store.entries())[0]).toMatchObject({ coders: ['Ada'], finishedBy: [] });
  await expect(
    take(store, withCorrections([{ ...said, correction: { kind: 'status' } }])),
  ).rejects.toMatchObject({
    why: 'not-ours',
  });
});

it('takes nothing of a file that finds no room, and brings back what it was written over', async () => {
  const store = await Store.open();
  await store.save([articles[0] as Article, article('two')]);
  await store.change(['https://www.marrampost.example/two'], (entry) => ({ ...entry, removedAt: NOW }));
  const before = [await store.entries(), await linesIn(await exported(store))];
  const long = 'The ferry did not leave. '.repeat(50_000);
  const later = (id: string) =>
    article(id, {
      tags: ['later'],
      codings: [coding('c2', { kind: 'not-a-claim' })],
      analysis: analysis({ id, url: `https://www.marrampost.example/${id}`, text: long, analyzedAt: '2099' }),
    });
  const other = await Store.open('other');
  await other.save([later('one'), later('two'), later('new'), later('newer')]);
  const save = store.save.bind(store);
  let room = 3;
  vi.spyOn(store, 'save').mockImplementation((batch) =>
    room-- > 0 ? save(batch) : Promise.reject(new DOMException('No room.', 'QuotaExceededError')),
  );
  await expect(take(store, await exported(other))).rejects.toThrow('No room.');
  expect(room).toBe(-1);
  expect([await store.entries(), await linesIn(await exported(store))]).toEqual(before);
  expect(await store.words()).toHaveLength(2);
});
