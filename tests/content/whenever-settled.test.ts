// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/lib/until.ts';
import { wheneverSettled } from '../../src/content/whenever-settled.ts';
import { append } from './append.ts';

const NEXT = 'The bridge over the Sarn is shut until the spring.';

beforeEach(() => {
  document.body.innerHTML = '<main><p>The bridge is open.</p></main>';
});

describe('a page that has settled', () => {
  it('is told of once more when text has come while it was being read', async () => {
    let told = 0;
    wheneverSettled(document, async () => {
      told++;
      if (told > 1) return true;
      // What was read is the page before this.
      append(NEXT);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return false;
    });
    await until('the second time', () => told === 2);
  });

  it('is told of no more for a few letters, nor once something new was found', async () => {
    let told = 0;
    wheneverSettled(document, async () => ++told > 1);
    await until('the first time', () => told === 1);
    append('Advertisement');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(told).toBe(1);
    append(NEXT);
    await until('the second time', () => told === 2);
    append(NEXT);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(told).toBe(2);
  });

  it('is told of no more when the extension has gone', async () => {
    let told = 0;
    wheneverSettled(document, async () => {
      told++;
      throw new Error('Extension context invalidated.');
    });
    await until('the first time', () => told === 1);
    append(NEXT);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(told).toBe(1);
  });
});
