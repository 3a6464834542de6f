import { browser } from 'wxt/browser';
import type { Words } from './i18n.ts';

/** The languages that are complete and so are offered, each with the name that its readers give it. */
export const languages = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  uk: 'Українська',
  ar: 'العربية',
} as const;

export type Language = keyof typeof languages;

export const isOffered = (language: string): language is Language => Object.hasOwn(languages, language);

/** The words of a language, from the extension's own files. Not for content scripts: they ask the background. */
export async function wordsOf(language: Language): Promise<Words> {
  const url = browser.runtime.getURL(`/_locales/${language}/messages.json` as never);
  const file = (await (await fetch(url)).json()) as Record<string, { message: string }>;
  const messages = Object.entries(file).map(([key, { message }]) => [key, message]);
  return { language, messages: Object.fromEntries(messages) };
}

/** The words that a reader's choice of language asks for, and for the browser's own choice those that it has. */
export const wordsFor = (choice: string): Promise<Words> => {
  // Of those that are there, as the browser goes by them.
  const own = browser.i18n.getMessage('extension_language' as never);
  return wordsOf(isOffered(choice) ? choice : isOffered(own) ? own : 'en');
};

/** The words that a reader's choice of language asks for; null for the browser's own, also where it is not offered. */
export const chosenWords = async (choice: string): Promise<Words | null> =>
  isOffered(choice) ? wordsOf(choice) : null;
