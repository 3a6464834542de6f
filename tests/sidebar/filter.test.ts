import { describe, expect, it } from 'vitest';
import { filtered, kindsOf, noFilter } from '../../src/sidebar/filter.ts';
import { claim } from './claims.ts';

const verrin = { name: 'Tomas Verrin', sourceId: 's1' };
const workers = { name: 'dock workers', sourceId: 's2', anonymous: true };
const claims = [
  claim({ id: 'c2', start: 90, source: workers, status: 'unverified', content: ['the cracks were old'] }),
  claim({ id: 'c1', start: 10, source: verrin, quotation: 'direct', content: ['“Nobody’s hurt,”'] }),
  claim({ id: 'c3', start: 200, source: null, content: ['a café was flooded'] }),
  claim({ id: 'c4', start: 300, source: verrin, quotation: 'mixed' }),
];
const analysis = { claims, markers: [] };
const ids = (change: Partial<typeof noFilter>) =>
  filtered(analysis, { ...noFilter, ...change }).map(({ id }) => id);

describe('filtered', () => {
  it('lists all claims in text order', () => {
    expect(ids({})).toEqual(['c1', 'c2', 'c3', 'c4']);
  });

  it('takes partly quoted claims for quoted', () => {
    expect(ids({ kind: 'quoted' })).toEqual(['c1', 'c4']);
  });

  it('counts claims of nobody among the unnamed', () => {
    expect(ids({ kind: 'unnamed' })).toEqual(['c2', 'c3']);
  });

  it('chooses by status and by words at once', () => {
    expect(ids({ kind: 'unverified', query: 'cracks' })).toEqual(['c2']);
    expect(ids({ kind: 'unverified', query: 'verrin' })).toEqual([]);
  });

  it('searches in names, cues and content, whatever the case, accents and apostrophes', () => {
    expect(ids({ query: 'VERRIN' })).toEqual(['c1', 'c4']);
    expect(ids({ query: 'cafe' })).toEqual(['c3']);
    expect(ids({ query: "nobody's" })).toEqual(['c1']);
    expect(ids({ query: 'said cracks' })).toEqual(['c2']);
    expect(ids({ query: 'cracks flooded' })).toEqual([]);
  });
});

describe('kindsOf', () => {
  it('offers the kinds that make a difference, with their counts', () => {
    expect(kindsOf(claims)).toEqual([
      { kind: 'all', count: 4 },
      { kind: 'quoted', count: 2 },
      { kind: 'unnamed', count: 2 },
      { kind: 'unverified', count: 1 },
    ]);
  });

  it('offers nothing but all where all are alike', () => {
    expect(kindsOf([claim({ id: 'c1', source: verrin })])).toEqual([{ kind: 'all', count: 1 }]);
  });
});
