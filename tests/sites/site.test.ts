import { describe, expect, it } from 'vitest';
import { isEverywhere, isOn, patternsOf, siteOf, siteOfPattern } from '../../src/sites/site.ts';

describe('the site that a reader means', () => {
  it.each([
    ['harrow.example', 'harrow.example'],
    ['  Harrow.Example ', 'harrow.example'],
    ['www.harrow.example', 'harrow.example'],
    ['https://www.harrow.example/2026/bridge?page=2#top', 'harrow.example'],
    ['http://news.harrow.example:8080/', 'news.harrow.example'],
    ['*.harrow.example', '*.harrow.example'],
    ['https://*.harrow.example/', '*.harrow.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['www.example', 'www.example'],
  ])('%j is %j', (typed, site) => expect(siteOf(typed)).toBe(site));

  it.each([
    '',
    'harrow',
    'two words',
    '*',
    '*.',
    'ftp://harrow.example',
    'about:blank',
    'file:///tmp/a.html',
    'a..b?',
  ])('%j is none', (typed) => expect(siteOf(typed)).toBeNull());
});

describe('what the browser is asked for', () => {
  it('is the site with and without www, and no other', () =>
    expect(patternsOf('harrow.example')).toEqual(['*://harrow.example/*', '*://www.harrow.example/*']));

  it.each(['*.harrow.example', '127.0.0.1', 'localhost'])('is %s alone', (site) =>
    expect(patternsOf(site)).toEqual([`*://${site}/*`]),
  );

  it('leads back to the site', () => {
    for (const site of ['harrow.example', '*.harrow.example', 'news.harrow.example', '127.0.0.1'])
      expect(patternsOf(site).map(siteOfPattern)).toEqual(patternsOf(site).map(() => site));
  });
});

describe('patterns that the browser has granted', () => {
  it.each(['*://*/*', 'https://*/*', 'http://*/*', '<all_urls>'])(
    '%s is everywhere, and no site',
    (pattern) => {
      expect(isEverywhere(pattern)).toBe(true);
      expect(siteOfPattern(pattern)).toBeNull();
    },
  );

  it.each(['file:///*', 'https://harrow.example/*', '*://*.harrow.example/*'])(
    '%s is not everywhere',
    (pattern) => expect(isEverywhere(pattern)).toBe(false),
  );
});

describe('an address', () => {
  it.each([
    ['harrow.example', 'https://harrow.example/2026/bridge'],
    ['harrow.example', 'http://www.harrow.example:8080/'],
    ['*.harrow.example', 'https://harrow.example/'],
    ['*.harrow.example', 'https://a.news.harrow.example/'],
    ['127.0.0.1', 'http://127.0.0.1:4000/article.html'],
  ])('of %s: %s', (site, address) => expect(isOn(site, address)).toBe(true));

  it.each([
    ['harrow.example', 'https://news.harrow.example/'],
    ['harrow.example', 'https://notharrow.example/'],
    ['*.harrow.example', 'https://notharrow.example/'],
    ['harrow.example', 'https://ostmere.example/harrow.example'],
    ['harrow.example', 'harrow.example'],
  ])('not of %s: %s', (site, address) => expect(isOn(site, address)).toBe(false));
});
