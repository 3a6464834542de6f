import { expect, it } from 'vitest';
import { statsPage } from '../../src/stats/page.ts';
import { Stats } from '../../src/stats/stats.ts';
import { analysis } from '../formats/analysis.ts';
import { attribute, elementsOf, expectHarmless, textOf } from '../formats/elements.ts';

function pageOf(...changes: Parameters<typeof analysis>[0][]) {
  const stats = new Stats();
  for (const each of changes) stats.add(analysis(each));
  return elementsOf(statsPage(stats));
}
const said = (all: ReturnType<typeof pageOf>) =>
  all.filter(({ tagName }) => tagName === 'svg').map((svg) => attribute(svg, 'aria-label') ?? '');
const tables = (all: ReturnType<typeof pageOf>) =>
  all
    .filter(({ tagName }) => tagName === 'tbody')
    .map((body) =>
      body.childNodes
        .filter((node) => node.nodeName === 'tr')
        .map((row) => ('childNodes' in row ? row.childNodes : []).map(textOf).join('|')),
    );

it('draws the sums, each picture with its numbers in words', () => {
  const all = pageOf({}, { published: '2024-05-01' });
  const pictures = said(all);
  expect(pictures).toContain(
    'Who says it. a named source: 2 (50.0 %); an unnamed source: 2 (50.0 %); no source is told: 0 (0.0 %)',
  );
  expect(pictures).toContain('Articles, from 2024-03 to 2024-05. Most in 2024-03: 1');
  for (const words of pictures) expect(words).not.toBe('');
});

it('has the numbers of months, sites and sources as tables', () => {
  const [months, sites, sources] = tables(pageOf({}, { published: '2024-05-01' }));
  expect(months).toEqual(['2024-03|1|2|50.0 %|1|0|0|0', '2024-05|1|2|50.0 %|1|0|0|0']);
  expect(sites).toEqual(['marrampost.example|2|4|50.0 %|2|0|0|0']);
  expect(sources).toEqual(['Pellworm Marine unnamed|organization|2|2|0', 'Ruth Vane|person|2|2|2']);
});

it('runs nothing, loads nothing, and lets no words become markup', () => {
  const [first, ...rest] = analysis().sources;
  const evil = '"><img src=x onerror=y><script>alert(1)</script>';
  const sources = [{ ...first, name: evil }, ...rest] as ReturnType<typeof analysis>['sources'];
  const all = pageOf({ url: 'javascript:alert(1)', sources, published: '<b1>' });
  expectHarmless(all);
  expect(all.map(textOf).join('')).toContain('<script>alert(1)</script>');
});

it('is a page also where nothing was read, or nothing has a date or an address', () => {
  expectHarmless(elementsOf(statsPage(new Stats())));
  const { url, published, ...rest } = analysis();
  const stats = new Stats();
  stats.add(rest);
  const text = elementsOf(statsPage(stats)).map(textOf).join('');
  expect(text).toContain('No article has a date.');
  expect(text).toContain('No article has an address.');
});
