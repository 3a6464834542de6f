import { expect, it } from 'vitest';
import { readCodebook } from '../../src/coding/codebook.ts';
import { completed } from '../../src/coding/completed.ts';

it('reads codes and labels, with headings in any order or without', () => {
  const codes = [
    { code: 'ECON', label: 'Economy, trade' },
    { code: '12', label: '' },
  ];
  expect(readCodebook('code,label\nECON,"Economy, trade"\n12,\n')).toEqual(codes);
  expect(readCodebook('\ufeffDescription;Note;Code\r\nEconomy, trade;x;ECON\r\n;;12\r\n')).toEqual(codes);
  expect(readCodebook('ECON\tEconomy, trade\n12\n')).toEqual(codes);
});

it('passes over empty lines and codes that come again', () => {
  expect(readCodebook('A,first\n\nA,second\n,nothing\nB,third\n')).toEqual([
    { code: 'A', label: 'first' },
    { code: 'B', label: 'third' },
  ]);
});

it('says so where there is no code', () => {
  expect(() => readCodebook('')).toThrow('no code');
  expect(() => readCodebook('code,label\n')).toThrow('no code');
});

it('takes a code from what it begins with, where that can be only one', () => {
  const codes = [
    { value: 'ECON', label: 'Economy' },
    { value: 'ECO', label: 'Ecology' },
    { value: 'LAW', label: 'Justice' },
  ];
  expect(completed('l', codes)).toBe('LAW');
  expect(completed('just', codes)).toBe('LAW');
  expect(completed('eco', codes)).toBe('ECO');
  expect(completed('ec', codes)).toBeNull();
  expect(completed('x', codes)).toBeNull();
  expect(completed(' ', codes)).toBeNull();
});
