import { describe, expect, it } from 'vitest';
import { firstReading } from '../../src/living/readings.ts';
import { type Choice, listed } from '../../src/sidebar/listed.ts';
import { claim, source } from './claims.ts';

const verrin = { name: 'Tomas Verrin', sourceId: 's1' };
const quill = { name: 'Ada Quill', sourceId: 's2' };
const analysis = firstReading({
  schema: 'sourcelight/1',
  generator: { name: 'sourcelight', version: '0' },
  text: '',
  claims: [
    { ...claim({ id: 'sure', source: verrin }), confidence: 0.9 },
    { ...claim({ id: 'just', source: verrin }), confidence: 0.6 },
    { ...claim({ id: 'unsure', source: verrin }), confidence: 0.59 },
    { ...claim({ id: 'wish', source: quill }), type: 'attitude', confidence: 0.8 },
    { ...claim({ id: 'unsure wish', source: quill }), type: 'attitude', confidence: 0.3 },
  ],
  sources: [
    source('s1', 'Tomas Verrin', ['sure', 'just', 'unsure']),
    source('s2', 'Ada Quill', ['wish', 'unsure wish']),
  ],
  markers: [],
});
const usual: Choice = { shown: 'statements', confidence: 0.6, lessCertain: false };
const of = (change: Partial<Choice>) => listed(analysis, { ...usual, ...change });
const ids = (change: Partial<Choice>) => of(change).analysis.claims.map(({ id }) => id);

describe('listed', () => {
  it('keeps back attitudes and what is less certain than asked for', () => {
    expect(ids({})).toEqual(['sure', 'just']);
    expect(ids({ confidence: 0.7 })).toEqual(['sure']);
  });

  it('adds each where it is asked for', () => {
    expect(ids({ lessCertain: true })).toEqual(['sure', 'just', 'unsure']);
    expect(ids({ shown: 'all' })).toEqual(['sure', 'just', 'wish']);
    expect(ids({ shown: 'all', lessCertain: true })).toHaveLength(5);
  });

  it('counts what each control brings, whether it is there or not', () => {
    const brought = (change: Partial<Choice>) => [of(change).lessCertain, of(change).attitudes];
    expect(brought({})).toEqual([1, 1]);
    expect(brought({ lessCertain: true })).toEqual([1, 2]);
    expect(brought({ shown: 'all' })).toEqual([2, 1]);
    expect(brought({ shown: 'all', lessCertain: true })).toEqual([2, 2]);
  });

  it('lists the sources of what is listed, with no other claims', () => {
    expect(of({}).analysis.sources).toEqual([source('s1', 'Tomas Verrin', ['sure', 'just'])]);
    expect(of({ shown: 'all' }).analysis.sources[1]?.claims).toEqual(['wish']);
  });

  it('leaves the analysis as it is', () => {
    const before = structuredClone(analysis);
    of({ shown: 'all' });
    expect(analysis).toEqual(before);
  });
});
