import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Analysis } from '../../src/engine/types.ts';
import { forgetUnsaved, noteSaved, noteUnsaved, readUnsaved } from '../../src/library/unsaved.ts';

const article = (path: string) => ({ url: `https://harrow.example/${path}`, title: path }) as Analysis;

beforeEach(() => fakeBrowser.reset());

it('keeps each article that could not be saved once, with the last reason, until it is saved', async () => {
  await noteUnsaved(article('bridge'), false);
  await noteUnsaved(article('ferry'), true);
  await noteUnsaved(article('bridge?utm_source=letter'), true);
  expect((await readUnsaved()).map(({ title, isFull }) => [title, isFull])).toEqual([
    ['ferry', true],
    ['bridge?utm_source=letter', true],
  ]);
  await noteSaved(article('bridge'));
  expect((await readUnsaved()).map(({ title }) => title)).toEqual(['ferry']);
  await forgetUnsaved();
  expect(await readUnsaved()).toEqual([]);
});

it('keeps the last hundred, however many there are', async () => {
  for (let at = 0; at < 105; at++) await noteUnsaved(article(`a${at}`), true);
  const titles = (await readUnsaved()).map(({ title }) => title);
  expect(titles).toHaveLength(100);
  expect(titles.at(-1)).toBe('a104');
});
