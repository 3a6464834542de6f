import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { agreement, judgements } from '../../src/coding/agreement/compare.ts';
import { judgedAsCsv } from '../../src/coding/agreement/table.ts';
import type { Coding } from '../../src/coding/coding.ts';
import { CodedArticles } from '../../src/library/coded-articles.ts';
import { Store } from '../../src/library/store/store.ts';
import { writeLibrary } from '../../src/library/transfer/write-library.ts';
import { writeSelection } from '../../src/library/write-selection.ts';
import { coding } from '../coding/coded.ts';
import { article } from './articles.ts';

const KEY = 'https://www.marrampost.example/one';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** What a coder exports from a library of their own: all of it, or one article as JSON Lines. */
async function exportOf(by: string, codings: Coding[], name: string): Promise<File> {
  const store = await Store.open(name);
  await store.save([article('one', { codings }), article('two')]);
  const file = name.endsWith('gz')
    ? await writeLibrary(store, '2026-05-06T00:00:00Z', () => undefined)
    : (await writeSelection(store, [KEY], 'jsonl', by)).file;
  return new File([file], name);
}

const finished = (by: string) => coding(null, { kind: 'finished' }, { by });

it('compares the library with an export, and two exports with each other', async () => {
  const ada = await exportOf(
    'Ada',
    [coding('c1', { kind: 'not-a-claim' }, { by: 'Ada' }), finished('Ada')],
    'ada.jsonl.gz',
  );
  const ben = await exportOf('Ben', [finished('Ben')], 'ben.jsonl');
  const mine = await Store.open('mine');
  await mine.save([article('two', { codings: [finished('Cem')] }), article('three')]);
  const all = await (await (await CodedArticles.of(mine)).with(ada)).with(ben);
  expect(all.coders).toEqual([
    { name: 'Ada', finished: 1 },
    { name: 'Ben', finished: 1 },
    { name: 'Cem', finished: 1 },
  ]);
  const judged = judgements(all.all, ['Ada', 'Ben']);
  expect(agreement(judged)[0]).toMatchObject({ variable: 'claim', units: 2, percent: 0.5 });
  expect(judgements(all.all, ['Ada', 'Cem'])).toEqual([]);
  expect(await mine.article(KEY)).toBeNull();
  expect(judgedAsCsv(judged, ['Ada', 'Ben']).split('\r\n').slice(0, 3)).toEqual([
    '\ufeffarticle,variable,words,Ada,Ben',
    `${KEY},claim,it,claim,claim`,
    `${KEY},source,it,Pellworm Marine,Pellworm Marine`,
  ]);
});

it('calls a coder without a name as their file is called, and tells two of them apart', async () => {
  const nobody = [coding('c1', { kind: 'not-a-claim' }, { by: '' }), finished('')];
  const store = await Store.open('empty');
  let all = await CodedArticles.of(store);
  for (const name of ['first.jsonl', 'second.jsonl']) {
    const ids = nobody.map((each) => ({ ...each, id: `${name} ${each.id}` }));
    all = await all.with(await exportOf('', ids, name));
  }
  expect(all.coders.map(({ name }) => name)).toEqual(['first.jsonl', 'second.jsonl']);
  expect(agreement(judgements(all.all, ['first.jsonl', 'second.jsonl']))[0]).toMatchObject({ percent: 1 });
});
