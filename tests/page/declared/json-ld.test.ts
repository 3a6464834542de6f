import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { fromJsonLd } from '../../../src/page/declared/json-ld.ts';

const declared = (...scripts: string[]) =>
  fromJsonLd(
    parsePage(scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')),
  );
const article = '{"@type": "NewsArticle", "headline": "Seals found dead"}';
const found = { title: 'Seals found dead', isArticle: true };

describe('fromJsonLd', () => {
  it.each([
    ['alone', article],
    ['in an array', `[{"@type": "WebSite", "name": "The Post"}, ${article}]`],
    ['in a graph', `{"@graph": [{"@type": "WebPage"}, ${article}]}`],
    ['as the main entity of the page', `{"@type": "WebPage", "mainEntity": ${article}}`],
    ['in CDATA', `<![CDATA[ ${article} ]]>`],
    ['in CDATA in comments', `//<![CDATA[\n${article}\n//]]>`],
    ['with line breaks in its strings', '{"@type": "NewsArticle", "headline": "Seals\n found dead"}'],
    ['with a comma too many', '{"@type": "NewsArticle", "headline": "Seals found dead",}'],
    ['by a type of several', '{"@type": ["Thing", "ReportageNewsArticle"], "headline": "Seals found dead"}'],
  ])('finds an article %s', (_, json) => {
    expect(declared(json)).toEqual(found);
  });

  it('goes on after what nobody can read', () => {
    expect(declared('{"@type": "NewsArticle', article)).toEqual(found);
  });

  it.each(['', 'null', '[]', '"x"', '{"@type": 3}', '{"@type": "Recipe", "name": "Soup"}'])(
    'finds none in %s',
    (json) => {
      expect(declared(json)).toEqual({});
    },
  );

  it.each([
    ['"Ann"', 'Ann'],
    ['{"name": "Ann"}', 'Ann'],
    ['[{"name": "Ann"}, {"name": "Kofi"}, {"name": "Ann"}]', 'Ann, Kofi'],
    ['[{"url": "x"}]', undefined],
  ])('reads the author %s', (author, byline) => {
    expect(declared(`{"@type": "Article", "author": ${author}}`).byline).toBe(byline);
  });
});
