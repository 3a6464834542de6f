import { describe, expect, it } from 'vitest';
import { dateInAddress, isoDate } from '../../src/page/published.ts';

describe('isoDate', () => {
  it.each([
    ['2024-03-08', '2024-03-08'],
    ['2024-3-8', '2024-03-08'],
    ['2024-03-08T06:30:00.000Z', '2024-03-08T06:30:00Z'],
    ['2024-03-08T06:30:00+0100', '2024-03-08T06:30:00+01:00'],
    ['2024-03-08 6:30', '2024-03-08T06:30:00'],
    ['20240308', '2024-03-08'],
    ['March 8, 2024', '2024-03-08'],
    ['Fri, Mar. 8th 2024 at noon', '2024-03-08'],
    ['8 mars 2024', '2024-03-08'],
    ['1er février 2024', '2024-02-01'],
    ['8 de marzo de 2024', '2024-03-08'],
    ['8. März 2024', '2024-03-08'],
  ])('reads %s', (written, date) => {
    expect(isoDate(written)).toBe(date);
  });

  it.each(['', 'yesterday', '2024', '2024-13-01', 'Room 12, 1999', '8 of 2024'])(
    'makes no date of "%s"',
    (written) => {
      expect(isoDate(written)).toBeUndefined();
    },
  );
});

describe('dateInAddress', () => {
  it.each([
    ['https://a.example/2024/03/08/seals.html', '2024-03-08'],
    ['https://a.example/news/2024-3-8-seals', '2024-03-08'],
    ['https://a.example/news/2024/03/seals', undefined],
    ['https://a.example/1234/56/78', undefined],
  ])('of %s is %s', (address, date) => {
    expect(dateInAddress(address)).toBe(date);
  });
});
