import { expect, it } from 'vitest';
import { asHeading, mentionBeyondName } from '../../src/sidebar/mention.ts';

it.each([
  ['Ada Quill', 'Ada Quill', null],
  ['The port authority', 'port authority', null],
  ['It', 'Regional Flood Office', 'It'],
  ['Ada Quill, who runs a bakery,', 'Ada Quill', 'who runs a bakery'],
  ['The mayor, Tomas Verrin', 'Tomas Verrin', 'The mayor, Tomas Verrin'],
])('of “%s” for %s shows %s', (text, name, shown) => {
  expect(mentionBeyondName({ text, name })).toBe(shown);
});

it('sets a name with a capital, as a heading', () => {
  expect(asHeading('dock workers')).toBe('Dock workers');
});
