import { expect, it } from 'vitest';
import { foreignLanguage } from '../../src/sidebar/language.ts';

it.each([
  ['en', null],
  ['en-GB', null],
  ['EN-us', null],
  [undefined, null],
  ['fr-CA', 'French'],
  ['es', 'Spanish'],
  ['not a tag!', null],
])('of %s is %s', (tag, name) => {
  expect(foreignLanguage(tag, 'en')).toBe(name);
});
