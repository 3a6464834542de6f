import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { analysis } from './analysis.ts';

const rows = (written: string) =>
  written
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'));

describe('bio', () => {
  const written = formats.bio.write([analysis()]);

  it('labels each token, and parts sentences by an empty line', () => {
    expect(
      rows(written)
        .map(([token, , , label]) => `${token} ${label}`)
        .slice(0, 9),
    ).toEqual([
      'Ruth B-SOURCE',
      'Vane I-SOURCE',
      'said B-CUE',
      '“ B-CONTENT',
      'we I-CONTENT',
      'wait I-CONTENT',
      '” I-CONTENT',
      '. O',
      'The B-SOURCE',
    ]);
    expect(written.split('\n\n').filter((part) => part.includes('\t'))).toHaveLength(3);
  });

  it('tells where each token stands', () => {
    const { text } = analysis();
    for (const [token, start, end] of rows(written))
      expect(text.slice(Number(start), Number(end))).toBe(token);
  });

  it('gives one label where claims lie within each other, and beside it those of all', () => {
    const [outer, inner] = analysis().claims;
    if (!outer || !inner) throw new Error('two claims are needed');
    const all = { start: 0, end: 50, text: analysis().text.slice(0, 50) };
    const nested = analysis({ claims: [{ ...outer, id: 'c2', content: [all] }, inner] });
    const [ruth] = rows(formats.bio.write([nested]));
    expect(ruth?.[3]).toBe('B-SOURCE');
    expect(ruth?.[4]?.split('|').toSorted()).toEqual(['c1:B-SOURCE', 'c2:B-CONTENT']);
  });
});
