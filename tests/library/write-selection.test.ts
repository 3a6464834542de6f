import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { FormatName } from '../../src/formats/format.ts';
import { readCsv } from '../../src/formats/read/index.ts';
import { Store } from '../../src/library/store/store.ts';
import { importArticles } from '../../src/library/transfer/import-articles.ts';
import { type WithCorrections, writeSelection } from '../../src/library/write-selection.ts';
import { coding, missed } from '../coding/coded.ts';
import { article } from './articles.ts';

const KEY = 'https://www.marrampost.example/one';
const codings = [
  coding('c1', { kind: 'not-a-claim' }),
  coding('c2', { kind: 'code', code: '=ECON' }, { at: '2026-04-02T00:00:00Z' }),
  coding(null, missed()),
  coding('c2', { kind: 'status', status: 'denied' }, { by: 'Ben' }),
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function written(name: FormatName, coder: string | null): Promise<string> {
  const store = await Store.open();
  await store.save([article('one', { codings }), article('two')]);
  return (await writeSelection(store, [KEY, `${KEY.slice(0, -3)}two`], name, coder)).file.text();
}

it('writes what was read and what is said of it beside each other as JSON, to be taken back the same', async () => {
  const file = await written('jsonl', 'Ada');
  const [first, second] = file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as WithCorrections);
  expect(first).toEqual({ ...article('one').analysis, corrections: codings });
  expect(second).toEqual(article('two').analysis);
  const elsewhere = await Store.open('elsewhere');
  await importArticles(elsewhere, new Blob([file]), '2026-05-06T00:00:00Z', () => undefined);
  expect((await elsewhere.article(KEY))?.codings).toEqual(codings);
});

it('writes a table of claims as they were read, or as one coder has corrected them', async () => {
  const claimsOf = async (coder: string | null) => readCsv(await written('csv', coder))[0]?.claims;
  expect(await claimsOf(null)).toEqual(article('one').analysis.claims);
  const ada = await claimsOf('Ada');
  expect(ada?.map(({ id }) => id)).toEqual(['c2', 'x1']);
  expect(ada?.[0]).toMatchObject({
    code: '=ECON',
    status: 'reported',
    corrected: { by: 'Ada', at: '2026-04-02T00:00:00Z' },
  });
  expect((await claimsOf('Ben'))?.map(({ id, status }) => [id, status])).toEqual([
    ['c1', 'unverified'],
    ['c2', 'denied'],
  ]);
});
