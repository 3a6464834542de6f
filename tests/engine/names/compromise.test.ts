import { describe, expect, it } from 'vitest';
import { compromiseNames } from '../../../src/engine/names/compromise.ts';

const names = compromiseNames();

describe('the book of first names', () => {
  it.each([
    ['mary', 'female'],
    ['robert', 'male'],
    ['table', null],
    ['will', null],
    ['constructor', null],
    ['', null],
  ])('knows the gender of “%s”', (word, gender) => {
    expect(names.genderOf(word)).toBe(gender);
  });
});
