import { describe, expect, it } from 'vitest';
import { readModel } from '../../../src/engine/learned/read-model.ts';
import { weights } from '../engines.ts';

describe('the weights', () => {
  it('are read wherever their bytes lie', () => {
    const bytes = weights();
    const within = new Uint8Array(bytes.length + 3);
    within.set(bytes, 3);
    const { cues, roles } = readModel(within.subarray(3));
    expect(cues.emissions).toEqual(readModel(bytes).cues.emissions);
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
