import { expect, it } from 'vitest';
import { agreement, comparable, differs, judgements } from '../../src/coding/agreement/compare.ts';
import type { Coding, Ruling } from '../../src/coding/coding.ts';
import { analysis } from '../formats/analysis.ts';
import { coding, missed } from './coded.ts';

const coders = ['Ada', 'Ben'] as const;
type Said = [claim: string | null, ruling: Ruling];

/** An article that both are through with. */
function coded(ada: Said[], ben: Said[], key = 'a') {
  const all = (said: Said[], by: string): Coding[] =>
    [...said, [null, { kind: 'finished' }] as Said].map(([claim, ruling]) => coding(claim, ruling, { by }));
  return { key, analysis: analysis(), codings: [...all(ada, 'Ada'), ...all(ben, 'Ben')] };
}

const of = (articles: ReturnType<typeof coded>[], name: string) =>
  agreement(judgements(articles, [...coders])).find(({ variable }) => variable === name);

it('holds what nobody has said anything of for accepted', () => {
  const articles = [coded([], [])];
  expect(of(articles, 'claim')).toEqual({ variable: 'claim', units: 2, percent: 1, alpha: null });
  // Two statuses, on which both agree with the engine.
  expect(of(articles, 'status')).toEqual({ variable: 'status', units: 2, percent: 1, alpha: 1 });
  expect(of(articles, 'code')).toEqual({ variable: 'code', units: 0, percent: null, alpha: null });
});

it('compares only articles that both are through with', () => {
  const begun = { ...coded([], []), codings: [coding('c1', { kind: 'not-a-claim' }, { by: 'Ada' })] };
  expect(comparable([begun, coded([], [], 'b')], [...coders]).map(({ key }) => key)).toEqual(['b']);
  expect(judgements([begun], [...coders])).toEqual([]);
});

it('counts a claim that one sets aside, and asks nothing more of it', () => {
  const articles = [coded([['c1', { kind: 'not-a-claim' }]], [])];
  // Of four values three are “claim”: observed 1 of 2 units differ, expected 2·3·1 of 4·3 pairs.
  expect(of(articles, 'claim')).toEqual({ variable: 'claim', units: 2, percent: 0.5, alpha: 0 });
  expect(of(articles, 'source')?.units).toBe(1);
});

it('finds the same missed claim in both, and one that only one has found', () => {
  const both = [coded([[null, missed('not verify the claim')]], [[null, missed()]])];
  expect(of(both, 'claim')).toMatchObject({ units: 3, percent: 1 });
  expect(of(both, 'extent')).toMatchObject({ units: 3, percent: 2 / 3, alpha: null });
  const one = [coded([], [[null, missed()]])];
  expect(of(one, 'claim')).toMatchObject({ units: 3, percent: 2 / 3 });
});

it('compares sources, statuses and codes as each coder has left them', () => {
  const articles = [
    coded(
      [
        ['c1', { kind: 'wrong-source', source: null }],
        ['c1', { kind: 'code', code: 'ECON' }],
        ['c2', { kind: 'code', code: 'LAW' }],
        ['c2', { kind: 'status', status: 'denied' }],
      ],
      [
        ['c1', { kind: 'code', code: 'ECON' }],
        ['c2', { kind: 'code', code: 'WAR' }],
        ['c2', { kind: 'status', status: 'denied' }],
      ],
    ),
  ];
  expect(of(articles, 'source')).toMatchObject({ units: 2, percent: 0.5 });
  expect(of(articles, 'status')).toMatchObject({ units: 2, percent: 1, alpha: 1 });
  expect(of(articles, 'code')).toMatchObject({ units: 2, percent: 0.5 });
  const differing = judgements(articles, [...coders]).filter(differs);
  expect(differing.map(({ variable, unit }) => [variable, ...unit])).toEqual([
    ['code', 'LAW', 'WAR'],
    ['source', '', 'Ruth Vane'],
  ]);
});
