import { expect, it } from 'vitest';
import { formatNames } from '../../src/formats/format.ts';
import { formats } from '../../src/formats/index.ts';
import { analysis } from './analysis.ts';

const generator = {
  name: 'sourcelight',
  version: '9.8.7',
  weights: 'sha256:0123abcd',
  options: { minConfidence: 0.375 },
} as const;

it.each(formatNames)('%s names version, weights and options', (name) => {
  const { files, write } = formats[name];
  const made = analysis({ generator });
  const texts = files ? files(made, 'one').map(({ text }) => text) : [write([made])];
  for (const word of ['9.8.7', 'sha256:0123abcd', '0.375']) expect(texts.join('\n')).toContain(word);
});
