import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Stance } from '../../../src/engine/types.ts';
import { sharesOf } from '../../../src/sidebar/sources/shares.ts';
import { claim, source } from '../claims.ts';

const verrin = { name: 'Tomas Verrin', sourceId: 's1' };
const workers = { name: 'dock workers', sourceId: 's2', anonymous: true };
const said = (id: string, from: typeof verrin | null, words: string, stance: Stance = 'neutral') => ({
  ...claim({ id, source: from, content: [words] }),
  cue: { start: 0, end: 1, text: '', stance },
});
const sources = [source('s1', 'Tomas Verrin', ['c1', 'c3']), source('s2', 'dock workers', ['c2'], true)];
const claims = [
  said('c1', verrin, '“The wall held,” he said'),
  said('c2', workers, 'cracks were seen', 'doubt'),
  said('c3', verrin, 'nobody was hurt there', 'denial'),
  said('c4', null, 'it rained'),
];

it('shares out the words among the named, the unnamed and nobody', () => {
  const { words, named, unnamed, nobody } = sharesOf({ claims, sources, language: 'en' });
  expect(words).toBe(14);
  expect(named.map((share) => [share.source?.id, share.words, share.share])).toEqual([['s1', 9, 9 / 14]]);
  expect(unnamed.map((share) => [share.source?.id, share.words])).toEqual([['s2', 3]]);
  expect(nobody?.words).toBe(2);
});

it('tells in what stance, whatever that is', () => {
  const { named, unnamed } = sharesOf({ claims, sources, language: 'en' });
  expect(named[0]?.stances).toEqual([
    { stance: 'neutral', words: 5 },
    { stance: 'denial', words: 4 },
  ]);
  expect(unnamed[0]?.stances).toEqual([{ stance: 'doubt', words: 3 }]);
});

it('counts a claim without a cue as simply said', () => {
  const bare = { ...claim({ id: 'c1', source: verrin, content: ['the wall held'] }), cue: null };
  const { named } = sharesOf({ claims: [bare], sources, language: undefined as never });
  expect(named[0]?.stances).toEqual([{ stance: 'neutral', words: 3 }]);
});

it('puts those who get most first, and counts in any language, also one that is none', () => {
  const many = [
    said('c1', verrin, 'one'),
    said('c2', { ...workers, anonymous: false } as never, 'one two three'),
  ];
  const all = [source('s1', 'Tomas Verrin', ['c1']), source('s2', 'dock workers', ['c2'])];
  const { named } = sharesOf({ claims: many, sources: all, language: 'not a tag!' });
  expect(named.map((share) => share.source?.id)).toEqual(['s2', 's1']);
});

it('gives shares that make a whole, or nothing of nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(verrin, workers, null), fc.string())), (given) => {
      const made = given.map(([from, words], index) => said(`c${index}`, from, words));
      const { words, named, unnamed, nobody } = sharesOf({ claims: made, sources, language: 'en' });
      const sum = [...named, ...unnamed, ...(nobody ? [nobody] : [])].reduce(
        (all, { share }) => all + share,
        0,
      );
      expect(sum).toBeCloseTo(words === 0 ? 0 : 1, 6);
    }),
  );
});
