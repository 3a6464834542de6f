import { describe, expect, it } from 'vitest';
import { tidyByline } from '../../src/page/byline.ts';

describe('tidyByline', () => {
  it.each([
    ['Ann Oyelaran', 'Ann Oyelaran'],
    ['By Ann Oyelaran', 'Ann Oyelaran'],
    ['BY ANN OYELARAN and KOFI LUND', 'ANN OYELARAN and KOFI LUND'],
    ['Par Anselme Roque', 'Anselme Roque'],
    ['By Ann Oyelaran | The Marram Post', 'Ann Oyelaran'],
    ['By Ann Oyelaran March 8, 2024', 'Ann Oyelaran'],
    ['By Ann Oyelaran, 8 March 2024', 'Ann Oyelaran'],
    ['By Ann Oyelaran Published 06:30', 'Ann Oyelaran'],
    ['Byron Bay', 'Byron Bay'],
  ])('of "%s" leaves "%s"', (shown, names) => {
    expect(tidyByline(shown)).toBe(names);
  });

  it.each(['', 'By', '@', '2024'])('finds none in "%s"', (shown) => {
    expect(tidyByline(shown)).toBeUndefined();
  });
});
