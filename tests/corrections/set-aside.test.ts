import { expect, it } from 'vitest';
import type { Correction } from '../../src/corrections/correction.ts';
import { withoutSetAside } from '../../src/corrections/set-aside.ts';
import type { Analysis } from '../../src/engine/types.ts';
import { claim, source } from '../sidebar/claims.ts';

const analysis = {
  claims: [claim({ id: 'c1' }), claim({ id: 'c2' })],
  sources: [
    source('s1', 'Ada Quill', ['c1']),
    source('s2', 'residents', ['c1', 'c2']),
    source('s3', 'no one', []),
  ],
  markers: [{ id: 'm1', kind: 'denied', start: 0, end: 1, text: 'x', verifier: null, claims: ['c1', 'c2'] }],
} as unknown as Analysis;
const saying = (kind: 'not-a-claim' | 'wrong-source') =>
  new Map([['c1', { correction: { kind } } as Correction]]);

it('leaves out what is no claim, everywhere', () => {
  const { claims, sources, markers } = withoutSetAside(analysis, saying('not-a-claim'));
  expect(claims.map(({ id }) => id)).toEqual(['c2']);
  expect(sources.map(({ id, claims }) => [id, claims])).toEqual([
    ['s2', ['c2']],
    ['s3', []],
  ]);
  expect(markers[0]?.claims).toEqual(['c2']);
  expect(analysis.claims).toHaveLength(2);
});

it('leaves all as it is for any other correction', () => {
  expect(withoutSetAside(analysis, saying('wrong-source'))).toBe(analysis);
  expect(withoutSetAside(analysis, new Map())).toBe(analysis);
});
