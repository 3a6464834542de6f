import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withTextDirectives } from '../../src/selectors/fragment-url.ts';
import { textDirective } from '../../src/selectors/text-directive.ts';
import { firstMatch } from './directive-matcher.ts';

const stretchOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

it('is the words alone where they stand only once', () => {
  const text = 'The wall held, the mayor said. Nobody was hurt.';
  expect(textDirective(text, stretchOf(text, 'The wall held'))).toEqual({ start: 'The wall held' });
});

it('takes in what stands before, where that tells the place', () => {
  const text = 'On Monday the gate broke. On Friday the gate broke.';
  expect(textDirective(text, stretchOf(text, 'the gate broke', 20))).toEqual({
    prefix: 'Friday',
    start: 'the gate broke',
  });
});

it('takes in what stands after, where only that tells the place', () => {
  const text = 'the gate broke early\nthe gate broke late';
  expect(textDirective(text, stretchOf(text, 'the gate broke'))).toEqual({
    start: 'the gate broke',
    suffix: 'early',
  });
});

it('counts words in other case and with other accents as the same', () => {
  const text = 'THE CAFÉ CLOSED\nOn Sunday the cafe closed for good';
  expect(textDirective(text, stretchOf(text, 'the cafe closed')).prefix).toBe('Sunday');
});

it('takes what stands before a paragraph from the one before', () => {
  const text = 'Ines Marlow wrote\nthe gate broke\nTomas Verrin wrote\nthe gate broke';
  const { prefix } = textDirective(text, stretchOf(text, 'the gate broke', 40));
  expect(prefix).toBe('Tomas Verrin wrote'.split(' ').slice(-2).join(' '));
});

it('tells long words by their beginning and end', () => {
  const long =
    'nobody who lived in the lower town had been told that the gates upstream would be opened before the morning of the fourth of March';
  const directive = textDirective(`She said ${long}.`, stretchOf(`She said ${long}.`, long));
  expect(directive).toEqual({ start: 'nobody who lived in', end: 'the fourth of March' });
});

it('tells words over several paragraphs by their beginning and end', () => {
  const text = '“We heard it go.\n“Then it was dark,” she said.';
  expect(textDirective(text, stretchOf(text, '“We heard it go.\n“Then it was dark,”'))).toEqual({
    start: '“We heard it go.',
    end: '“Then it was dark,”',
  });
});

const word = fc.constantFrom(
  'wall',
  'Wall',
  'the',
  'gate',
  'broke',
  'café',
  'cafe',
  'well-known',
  'a,b',
  'x&y',
);
const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });

it('is found by a browser at its own place, whenever ten words around it tell it from others', () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.nat(), (all, from, length) => {
      // Each paragraph has a word of its own, so that every place can be told from every other.
      const text = all.map((words, at) => [...words, `day${at}`, ...words].join(' ')).join('\n');
      const words = [...text.matchAll(/\S+/g)];
      const first = words[from % words.length] as RegExpExecArray;
      const last = words[
        Math.min(words.length - 1, (from % words.length) + (length % 30))
      ] as RegExpExecArray;
      const stretch = { start: first.index, end: last.index + last[0].length };
      const [, directive = ''] = withTextDirectives('https://a.example/', [
        textDirective(text, stretch),
      ]).split(':~:');
      const found = firstMatch(text, directive);
      expect(found).not.toBeNull();
      expect(text.slice(found?.start, found?.end)).toBe(text.slice(stretch.start, stretch.end));
    }),
    { numRuns: 500 },
  );
});
