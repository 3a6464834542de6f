import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { direction, i18n, language, number, speak } from '../../src/locales/i18n.ts';
import { countedPlurals, pluralForm } from '../../src/locales/plural.ts';

afterEach(() => speak(null));

const uk = {
  language: 'uk',
  messages: {
    summary_claims: '$1 твердження | $1 твердження, кілька | $1 тверджень',
    sources_by_stance: '{words}: {stances}',
    claim_unnamed: 'ціна $$5',
  },
};

describe('the chosen language', () => {
  it('gives its words, in its own plural', () => {
    speak(uk);
    expect(i18n.t('summary_claims', 1)).toBe('1 твердження');
    expect(i18n.t('summary_claims', 3)).toBe('3 твердження, кілька');
    expect(i18n.t('summary_claims', 5)).toBe('5 тверджень');
    expect(i18n.t('summary_claims', 21)).toBe('21 твердження');
  });

  it('fills in what is named, with numbers as the language writes them', () => {
    speak(uk);
    expect(i18n.t('sources_by_stance', { words: 'Міністр', stances: 1234 })).toBe(`Міністр: ${number(1234)}`);
    expect(number(1234.5)).toMatch(/,5$/);
    expect(i18n.t('claim_unnamed')).toBe('ціна $5');
  });

  it('is written from its own side', () => {
    speak({ language: 'ar', messages: {} });
    expect([language(), direction()]).toEqual(['ar', 'rtl']);
    speak(uk);
    expect([language(), direction()]).toEqual(['uk', 'ltr']);
  });

  it('is that of the words which the browser has, where none was chosen', () => {
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation((name: string, places?: unknown) =>
      name === 'extension_language' ? 'de' : `${name}(${places})`,
    );
    expect(language()).toBe('de');
    expect(i18n.t('summary_claims', 1200)).toBe('summary_claims(1.200)');
  });
});

describe('plural forms', () => {
  it('stand in the order of the categories', () => {
    expect(countedPlurals('en')).toEqual(['one', 'other']);
    expect(countedPlurals('uk')).toEqual(['one', 'few', 'many']);
    expect(countedPlurals('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect([0, 1, 2, 3, 11, 100].map((count) => pluralForm('a | b | c | d | e | f', count, 'ar'))).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
  });

  it('begin with one for none at all, where there is one more', () => {
    expect([0, 1, 2].map((count) => pluralForm('none | one | more', count, 'en'))).toEqual([
      'none',
      'one',
      'more',
    ]);
    expect([0, 5].map((count) => pluralForm('a | b | c | d', count, 'uk'))).toEqual(['a', 'd']);
  });

  it('are as many as there are: the last stands for the rest', () => {
    expect(pluralForm('une | des', 1_000_000, 'fr')).toBe('des');
    expect(pluralForm('always', 7, 'en')).toBe('always');
  });
});
