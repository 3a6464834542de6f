import { expect, it } from 'vitest';
import { cueNear, placeNear } from '../../src/coding/near.ts';
import { analysis } from '../formats/analysis.ts';

const text = 'The mayor said no. The dock is unsaid and shut, the mayor added. Later the mayor said yes.';
const stretch = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const cued = (...cues: string[]) =>
  analysis({
    text,
    claims: cues.map((words) => ({
      ...(analysis().claims[0] as ReturnType<typeof analysis>['claims'][number]),
      cue: { ...stretch(words), text: words, stance: 'neutral' },
    })),
  });

it('finds words where they stand nearest', () => {
  const start = text.indexOf('the mayor added');
  expect(placeNear(text, 'the mayor', stretch('shut'))).toEqual({ start, end: start + 9 });
  expect(placeNear(text, 'the bishop', stretch('shut'))).toBeUndefined();
});

it('proposes the nearest of the article’s cues, whole and outside of what is said', () => {
  expect(cueNear(cued('said', 'added'), stretch('The dock is unsaid and shut'))).toBe('added');
  expect(cueNear(cued('said'), stretch('yes'))).toBe('said');
  expect(cueNear(cued(), stretch('yes'))).toBe('');
});
