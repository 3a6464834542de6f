import type { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure.d.ts';
import { pluralForm } from './plural.ts';
import { filled, named } from './substitute.ts';

/** The words of a language, by key. */
export interface Words {
  language: string;
  messages: Record<string, string>;
}

type Argument = number | readonly (string | number)[] | Record<string, string | number>;

/** Null: the browser's own language, whose words the browser keeps for us. */
let chosen: Words | null = null;

/** Speaks a language that the reader chose, from now on; null is the browser's. What is drawn must be drawn anew. */
export function speak(words: Words | null): void {
  chosen = words;
}

/** The language that is spoken: that of the words, which is not the browser's where that has none of ours. */
export const language = (): string => chosen?.language ?? (fromBrowser('extension_language', []) || 'en');

/** Which way it is written. */
export const direction = (): 'ltr' | 'rtl' => (language() === 'ar' ? 'rtl' : 'ltr');

/** The language as Intl is told: with the digits of the texts that are read, so that figures are the same everywhere. */
const forIntl = (): string => `${language()}-u-nu-latn`;

/** A number as it is written in the language. */
export const number = (value: number, options?: Intl.NumberFormatOptions): string =>
  options === undefined && isPlain(value) ? String(value) : writer(options).format(value);

export const percent = (share: number): string => number(share, { style: 'percent' });

/** A moment as it is written in the language. */
export const time = (moment: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(forIntl(), options).format(moment);

/** Written alike in all of our languages: the first writer costs a page 20 ms and more. */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/** Kept, as making one takes longer than all that it writes. */
const writers = new Map<string, Intl.NumberFormat>();

function writer(options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${language()} ${JSON.stringify(options)}`;
  const known = writers.get(name) ?? new Intl.NumberFormat(forIntl(), options);
  writers.set(name, known);
  return known;
}

/** What `#i18n` stands for: as @wxt-dev/i18n has it, but in the chosen language, with its own plurals and digits. */
export const i18n = { t: translate as unknown as ReturnType<typeof createI18n<GeneratedI18nStructure>>['t'] };

function translate(key: string, ...given: (Argument | undefined)[]): string {
  let count: number | undefined;
  let numbered: readonly (string | number)[] | undefined;
  let byName: Record<string, string | number> = {};
  for (const each of given) {
    if (typeof each === 'number') count = each;
    else if (Array.isArray(each)) numbered = each;
    else if (each) byName = each as Record<string, string | number>;
  }
  const written = (value: string | number) => (typeof value === 'number' ? number(value) : value);
  const places = (numbered ?? (count === undefined ? [] : [count])).map(written);
  const name = key.replaceAll('.', '_');
  const message = chosen ? filled(chosen.messages[name] ?? '', places) : fromBrowser(name, places);
  if (!message) console.warn(`Sourcelight has no words for “${key}” in “${language()}”.`);
  const form = count === undefined ? message : pluralForm(message, count, language());
  return named(form, byName, written);
}

/** Typed for the predefined messages alone. */
const fromBrowser = (name: string, places: string[]): string =>
  browser.i18n.getMessage(name as never, places);
