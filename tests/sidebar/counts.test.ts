import { expect, it } from 'vitest';
import { countsOf } from '../../src/sidebar/counts.ts';
import { claim, source } from './claims.ts';

it('counts claims by status and sources by whether they are named', () => {
  const claims = [
    claim({ id: 'c1', status: 'denied' }),
    claim({ id: 'c2', status: 'unverified' }),
    claim({ id: 'c3', status: 'unverified' }),
  ];
  const sources = [source('s1', 'Ada Quill', ['c1']), source('s2', 'residents', ['c2'], true)];
  expect(countsOf({ claims, sources })).toEqual({
    claims: 3,
    sources: 2,
    unnamed: 1,
    unverified: 2,
    disputed: 0,
    denied: 1,
  });
});
