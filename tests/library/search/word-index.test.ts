import { expect, it } from 'vitest';
import { WordIndex } from '../../../src/library/search/word-index.ts';
import { answers, readQuery, searchable } from '../../../src/library/search/words.ts';

const texts = new Map(
  Object.entries({
    bridge: 'The harbour bridge was closed; Zoë Vane said so.',
    ferry: 'A ferry to the harbour: the bridge is not for ferries.',
    apples: 'Apples were sold at the market. “The harbour was empty,” said Ruth Vane.',
    tide: 'Tides, tidings and a tidal wave – “said the harbour”.',
    empty: '',
  }).map(([key, text]) => [key, searchable(text)]),
);
const QUERIES = [
  ...['t', 'ti', 'tid', 'tide', 'tides', 'zoe', 'VANE said', 'vane said -ruth', '-the', '-t', 'nowhere', '…'],
  ...[
    '"the harbour"',
    '"harbour the"',
    '"harb"',
    '-"the harbour"',
    '"vane said" zo',
    'the -"was closed"',
    '"said" "the"',
  ],
  ...['harbour-bridge', 'a f', 'the harbour was closed by nobody', '-nowhere', ''],
];

const holding = (some: ReadonlyMap<string, string>, grown: number) => {
  const index = new WordIndex();
  index.hold(some);
  index.grow(grown);
  return index;
};
const lookedThrough = (typed: string, some = texts) =>
  [...some].filter(([, text]) => answers(readQuery(typed), text)).map(([key]) => key);

it.each([0, 2, 5])('finds what looking through all texts finds, with %i of them in it', (grown) => {
  const index = holding(texts, grown);
  for (const typed of QUERIES)
    expect([typed, index.find(readQuery(typed))]).toEqual([typed, lookedThrough(typed)]);
});

it('grows piece by piece, and says when all is in it', () => {
  const index = holding(texts, 0);
  expect([index.grow(3), index.grow(3), index.grow(3)]).toEqual([true, false, false]);
});

it('follows what is changed, added and deleted', () => {
  const index = holding(texts, 5);
  const now = new Map(texts);
  now.delete('ferry');
  now.set('tide', searchable('A calm day at the lighthouse.'));
  now.set('new', searchable('The lighthouse said nothing.'));
  index.hold(now);
  for (const grown of [0, 1, 5]) {
    index.grow(grown);
    for (const typed of [...QUERIES, 'lighth', 'tide', '"a calm day"', 'ferry'])
      expect([typed, index.find(readQuery(typed)).sort()]).toEqual([typed, lookedThrough(typed, now).sort()]);
  }
});
