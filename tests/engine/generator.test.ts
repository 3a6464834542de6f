import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine, version } from '../../src/engine/index.ts';

const weights = readFileSync(new URL('../../public/weights/en.bin', import.meta.url));

describe('generator', () => {
  it('names version, weights and options, so that an analysis can be made again', () => {
    const { generator } = createEngine(weights).analyze('Ane Holt said so.', { minConfidence: 0.7 });
    const hash = createHash('sha256').update(weights).digest('hex');
    expect(generator).toEqual({
      name: 'sourcelight',
      version,
      weights: `sha256:${hash}`,
      options: { minConfidence: 0.7 },
    });
  });

  it('tells the confidence that was taken where none was asked for', () => {
    const text = 'Ane Holt said that the bridge was safe. Critics think not, and fear for it.';
    const engine = createEngine(weights);
    const { generator, claims } = engine.analyze(text);
    expect(engine.analyze(text, generator.options).claims).toEqual(claims);
  });
});
