import { expect, it } from 'vitest';
import { placeInText } from '../../src/content/reader-place.ts';

/** Ten runs of 100 letters, one below the other, each 50 px high; scrolled by so many px. */
const runs = Array.from({ length: 10 }, (_, i) => ({ textStart: i * 102, length: 100, y: i * 50 }));
const scrolled = (by: number) => (run: { y: number }) => ({ top: run.y - by, bottom: run.y + 50 - by });

it('is the stretch of text in the window', () => {
  expect(placeInText(runs, scrolled(0), 100)).toEqual({ start: 0, end: 204 });
  expect(placeInText(runs, scrolled(125), 100)).toEqual({ start: 254, end: 458 });
});

it('ends with the text', () => {
  expect(placeInText(runs, scrolled(400), 5000)).toEqual({ start: 816, end: 1018 });
  expect(placeInText(runs, scrolled(9000), 500)).toEqual({ start: 1018, end: 1018 });
});

it('passes over runs that are not laid out', () => {
  const place = placeInText(runs, (run) => (run.textStart === 510 ? null : scrolled(125)(run)), 100);
  expect(place).toEqual({ start: 254, end: 458 });
});

it('asks for the place of few runs', () => {
  const many = Array.from({ length: 5000 }, (_, i) => ({ textStart: i, length: 1, y: i }));
  let asked = 0;
  placeInText(
    many,
    (run) => {
      asked++;
      return { top: run.y - 2000, bottom: run.y - 1999 };
    },
    800,
  );
  expect(asked).toBeLessThan(40);
});

it('is nowhere in an empty text', () => {
  expect(placeInText([], () => null, 100)).toBeNull();
});
