import { once } from './once.ts';
import { anywhere, openings, told } from './promotion-phrases.ts';

// Made when they are first needed, and ignoring case by small letters: the tables of all letters, and of which are
// small and large, take a page’s thread milliseconds. Most paragraphs have no word of these, and need none.
const opens = once(() => new RegExp(`^(?:${openings.pattern})`));
const opensAfterSigns = once(() => new RegExp(String.raw`^[^\p{L}©]*(?:${openings.pattern})`, 'u'));
const says = once(() => new RegExp(anywhere.pattern));

const opening = String.raw`(?:originally |first |last )?(?:${told.pattern})(?!\p{L}).*\d`;
const dateAlone = String.raw`\p{L}+\.? \d{1,2},? \d{4}(?:\P{L}|[ap]\.?m\b|at\b|e[sd]t\b|gmt\b)*$`;

const dateLine = once(() => new RegExp(`^(?:${opening}|${dateAlone})`, 'u'));

const dated = /^\S+ \d{1,2},? \d{4}/;

/** All phrases begin with such a letter: with none before it, where they stand at the beginning. */
const latin = /[a-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f©]/;

/** Whether a paragraph is one of these. */
export function isPromotional(text: string): boolean {
  const small = text.toLowerCase();
  return beginsSo(small) || (hasOne(anywhere.words, small) && says().test(small));
}

function beginsSo(small: string): boolean {
  const first = small.search(latin);
  if (!openings.beginnings.some((beginning) => small.startsWith(beginning, first))) return false;
  return (/^[a-z]/.test(small) ? opens() : opensAfterSigns()).test(small);
}

/** Whether it is the line that tells when the article appeared. */
export function isDateLine(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const small = text.toLowerCase();
  return (hasOne(told.words, small) || dated.test(small)) && dateLine().test(small);
}

const hasOne = (words: readonly string[], text: string) => words.some((each) => text.includes(each));
