import { expect, it } from 'vitest';
import { entryOf } from '../../src/library/entry.ts';
import { type Filter, fitting, inOrder, noFilter } from '../../src/library/filter.ts';
import { answers, readQuery, searchable } from '../../src/library/search/words.ts';
import { sourcesAcross, unverifiedByMonth } from '../../src/library/sums.ts';
import { coding } from '../coding/coded.ts';
import { analysis } from '../formats/analysis.ts';
import { article } from './articles.ts';

const entry = entryOf(article('one'));
const fits = (filter: Partial<Filter>) => fitting({ ...noFilter, ...filter })(entry);
const finds = (typed: string, text: string) => answers(readQuery(typed), searchable(text));

it('finds words by their beginnings, in any order, without case, accents and apostrophes', () => {
  const text = 'Zoë didn’t close the Harbour-Bridge.';
  for (const typed of ['zoe', 'bridge harb', 'didnt', 'didn’t', 'harbour-bridge', 'ZOË clo']) {
    expect([typed, finds(typed, text)]).toEqual([typed, true]);
  }
  for (const typed of ['arbour', 'tunnel', 'zoe tunnel'])
    expect([typed, finds(typed, text)]).toEqual([typed, false]);
});

it('finds phrases of whole words, and leaves out what is not wanted', () => {
  expect(finds('“the harbour”', 'close the harbour now')).toBe(true);
  expect(finds('"the harb"', 'close the harbour now')).toBe(false);
  expect(finds('harbour -closed', 'the harbour was closed')).toBe(false);
  expect(finds('harbour -"was open"', 'the harbour was closed')).toBe(true);
});

it('asks site, date and tag of the article', () => {
  expect(fits({ site: 'marrampost.example' })).toBe(true);
  expect(fits({ site: 'other.example' })).toBe(false);
  expect(fits({ from: '2024-03-08', to: '2024-03-08' })).toBe(true);
  expect(fits({ from: '2024-03-09' })).toBe(false);
  expect(fits({ tag: 'x' })).toBe(false);
});

it('asks whether somebody has finished coding it', () => {
  const coded = entryOf(article('one', { codings: [coding(null, { kind: 'finished' })] }));
  const begun = entryOf(article('one', { codings: [coding('c1', { kind: 'not-a-claim' })] }));
  const which = (finished: boolean) =>
    [entry, begun, coded].filter(fitting({ ...noFilter, finished })).map(({ coders }) => coders.length);
  expect(which(true)).toEqual([1]);
  expect(which(false)).toEqual([0, 1]);
});

it('asks source, kind, anonymity, status and stance of one and the same claim', () => {
  expect(fits({ source: 'vane', status: 'unverified', kind: 'person' })).toBe(true);
  expect(fits({ source: 'vane', stance: 'denial' })).toBe(false);
  expect(fits({ stance: 'denial', anonymous: true })).toBe(true);
  expect(fits({ stance: 'denial', status: 'unverified' })).toBe(false);
});

it('sums sources across articles by their names', () => {
  const sums = sourcesAcross([entry, entryOf(article('two'))], noFilter);
  expect(sums).toEqual([
    { name: 'Pellworm Marine', kind: 'organization', anonymous: true, claims: 2, articles: 2, unverified: 0 },
    { name: 'Ruth Vane', kind: 'person', anonymous: false, claims: 2, articles: 2, unverified: 2 },
  ]);
});

it('sums months, with those between that have none', () => {
  const at = (id: string, published: string) =>
    entryOf(article(id, { analysis: analysis({ id, published }) }));
  expect(
    unverifiedByMonth([at('b', '2024-02-01T10:00:00Z'), at('a', '2023-12-31'), at('c', '2024-02-03')]),
  ).toEqual([
    { month: '2023-12', articles: 1, claims: 2, unverified: 1 },
    { month: '2024-01', articles: 0, claims: 0, unverified: 0 },
    { month: '2024-02', articles: 2, claims: 4, unverified: 2 },
  ]);
});

it('orders by what is asked, the same every time', () => {
  const a = { ...entry, key: 'a', title: 'B', savedAt: '2025' };
  const b = { ...entry, key: 'b', title: 'A', savedAt: '2024' };
  expect(inOrder([b, a], 'saved').map(({ key }) => key)).toEqual(['a', 'b']);
  expect(inOrder([a, b], 'title').map(({ key }) => key)).toEqual(['b', 'a']);
});
