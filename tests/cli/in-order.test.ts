import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

async function* series(count: number) {
  for (let i = 0; i < count; i++) yield i;
}

describe('inOrder', () => {
  it('keeps the order, whatever comes first, and never works on more than it may', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (waits, width) => {
          let working = 0;
          let most = 0;
          const results = await Array.fromAsync(
            inOrder(series(waits.length), width, async (i) => {
              most = Math.max(most, ++working);
              await new Promise((resolve) => setTimeout(resolve, waits[i]));
              working--;
              return i;
            }),
          );
          expect(results).toEqual(waits.map((_, i) => i));
          expect(most).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 30 },
    );
  }, 30_000);

  it('passes on what goes wrong in the series, after what came before', async () => {
    const seen: number[] = [];
    async function* broken() {
      yield 1;
      throw new Error('broken');
    }
    const all = async () => {
      for await (const each of inOrder(broken(), 3, async (i) => i)) seen.push(each);
    };
    await expect(all()).rejects.toThrow('broken');
    expect(seen).toEqual([1]);
  });
});
