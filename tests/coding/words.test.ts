import { expect, it } from 'vitest';
import { TextWords } from '../../src/coding/words.ts';

const text = 'Ines Marlow said the gate broke. “It did,” Tomas Verrin agreed.\n\nNobody was hurt.';
const words = new TextWords(text, 'en');
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const said = (stretch: { start: number; end: number } | null) =>
  stretch && text.slice(stretch.start, stretch.end);

it('moves either end by a word, and keeps one', () => {
  expect(said(words.moveEnd(at('the gate'), 1))).toBe('the gate broke');
  expect(said(words.moveEnd(at('the gate'), -1))).toBe('the');
  expect(said(words.moveEnd(at('the'), -1))).toBe('the');
  expect(said(words.moveStart(at('the gate'), -1))).toBe('said the gate');
  expect(said(words.moveStart(at('the gate'), 1))).toBe('gate');
  expect(said(words.moveStart(at('gate'), 1))).toBe('gate');
});

it('stays in the text at its ends', () => {
  expect(said(words.moveStart(at('Ines'), -1))).toBe('Ines');
  expect(said(words.moveEnd(at('hurt.'), 1))).toBe('hurt.');
});

it('goes from sentence to sentence', () => {
  expect(said(words.sentenceFrom(0, 0))).toBe('Ines Marlow said the gate broke.');
  expect(said(words.sentenceFrom(0, 1))).toMatch(/^“It did,”/);
  expect(said(words.sentenceFrom(0, -1))).toBe('Ines Marlow said the gate broke.');
  expect(said(words.sentenceFrom(text.length, 1))).toBe('Nobody was hurt.');
  expect(new TextWords('', 'en').sentenceFrom(0, 0)).toBeNull();
});

it('leaves white space out of what is selected', () => {
  expect(said(words.trimmed({ start: text.indexOf('\n'), end: text.indexOf('Nobody') + 7 }))).toBe('Nobody');
  expect(words.trimmed({ start: text.indexOf('\n'), end: text.indexOf('Nobody') })).toBeNull();
});
