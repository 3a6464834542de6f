import { describe, expect, it } from 'vitest';
import { duration, ProgressBar } from '../../src/cli/progress-bar.ts';

describe('progress', () => {
  it('tells how far it has come and how long it will take', () => {
    const bar = new ProgressBar(1000);
    bar.read(250);
    bar.done();
    bar.done();
    expect(bar.line(10)).toBe('██████░░░░░░░░░░░░░░░░░░ 25 %  2 articles, 0.2 a second, about 30 s left');
  });

  it('tells counts alone where the size is not known', () => {
    const bar = new ProgressBar(undefined);
    bar.done();
    expect(bar.line(2)).toBe('1 article, 0.5 a second');
  });

  it.each([
    [59, '59 s'],
    [150, '2 min 30 s'],
    [7380, '2 h 3 min'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});
