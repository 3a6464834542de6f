import { expect, it } from 'vitest';
import { pageKey } from '../../src/corrections/page-key.ts';

it.each([
  ['https://courier.example/wall#comments', 'https://courier.example/wall'],
  ['https://courier.example/wall?utm_source=mail&utm_medium=x', 'https://courier.example/wall'],
  ['https://courier.example/wall?id=4&fbclid=abc', 'https://courier.example/wall?id=4'],
  ['https://courier.example/#!/news/4', 'https://courier.example/#!/news/4'],
  ['https://courier.example/#/news/4', 'https://courier.example/#/news/4'],
  ['about:blank', 'about:blank'],
  ['no address', 'no address'],
])('keeps %s under %s', (address, key) => {
  expect(pageKey(address)).toBe(key);
});

it('is itself again for what it gives', () => {
  const key = pageKey('https://courier.example/wall?b=2&a=1&gclid=9#x');
  expect(pageKey(key)).toBe(key);
});
