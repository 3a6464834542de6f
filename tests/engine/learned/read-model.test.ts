import { describe, expect, it } from 'vitest';
import { type ChainModel, sumRows } from '../../../src/engine/learned/chain-model.ts';
import { readModel } from '../../../src/engine/learned/read-model.ts';
import { weights } from '../engines.ts';

/** What many keys' weights come to, a hundred at a time. */
function sums(model: ChainModel, keys: Int32Array): number[] {
  const [some, all] = [new Int32Array(2), [0, 0]];
  for (let from = 0; from + 100 <= keys.length; from += 100) {
    sumRows(model, keys, from, from + 100, some, 0);
    some.forEach((sum, c) => {
      all[c] = (all[c] ?? 0) + Math.abs(sum);
    });
  }
  return all;
}

describe('the weights', () => {
  it('are read wherever their bytes lie', () => {
    const bytes = weights();
    const within = new Uint8Array(bytes.length + 3);
    within.set(bytes, 3);
    const { cues, roles } = readModel(within.subarray(3));
    const keys = Int32Array.from({ length: 2 ** 16 }, (_, i) => i * 256 + (i % 256));
    expect(sums(cues, keys)).toEqual(sums(readModel(bytes).cues, keys));
    expect(sums(cues, keys)).not.toEqual([0, 0]);
    expect(roles.transitions.every(Number.isFinite)).toBe(true);
  });

  it('are refused where they are something else', () => {
    expect(() => readModel(new TextEncoder().encode('<!doctype html>'))).toThrow('no Sourcelight weights');
  });

  it('are refused where they were learned with other features', () => {
    const bytes = weights();
    bytes[4] = ~(bytes[4] ?? 0);
    expect(() => readModel(bytes)).toThrow('other features');
  });

  it.each([0, 5, 100, 1_000_000])('are refused where they are cut after %i bytes', (length) => {
    expect(() => readModel(weights().slice(0, length))).toThrow('cut short');
  });

  it('are refused where more follows', () => {
    const bytes = weights();
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes);
    expect(() => readModel(longer)).toThrow('longer');
  });
});
