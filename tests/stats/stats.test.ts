import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { SourceSums } from '../../src/library/sums.ts';
import { rowKinds, statsCsv } from '../../src/stats/csv.ts';
import { others, Stats } from '../../src/stats/stats.ts';
import { notes } from '../../src/stats/words.ts';
import { analysis } from '../formats/analysis.ts';

const at = (site: string | null, published?: string) => {
  const { url, published: day, ...rest } = analysis();
  return {
    ...rest,
    ...(site === null ? {} : { url: `https://www.${site}/x` }),
    ...(published === undefined ? {} : { published }),
  };
};
const sum = (...all: ReturnType<typeof at>[]) => {
  const stats = new Stats();
  for (const each of all) stats.add(each);
  return stats;
};
const some = sum(
  at('tarn.example', '2024-03-08'),
  at('weir.example', '2024-03-31T23:00:00+02:00'),
  at('tarn.example', '2024-01-01'),
  at(null),
);
const rows = (kind: (typeof rowKinds)[number]) =>
  parse(statsCsv(some, kind), { bom: true, columns: true }) as Record<string, string>[];

it('counts claims, sources, who is named, and what the text says of the claims', () => {
  expect(sum(analysis()).total).toEqual({
    articles: 1,
    words: 16,
    attributed_words: 3,
    claims: 2,
    statements: 2,
    attitudes: 0,
    direct: 1,
    mixed: 0,
    indirect: 1,
    claims_of_named: 1,
    claims_of_unnamed: 1,
    claims_without_source: 0,
    reported: 1,
    unverified: 1,
    disputed: 0,
    denied: 0,
    confirmed: 0,
    doubted: 0,
    sources: 2,
    unnamed_sources: 1,
  });
});

it('tells sites and months apart, and what has neither', () => {
  expect(rows('site-month').map((row) => [row.site, row.month, row.articles, row.claims])).toEqual([
    ['tarn.example', '2024-01', '1', '2'],
    ['tarn.example', '2024-03', '1', '2'],
    ['weir.example', '2024-03', '1', '2'],
    ['', '', '1', '2'],
  ]);
  expect(rows('site').map(({ site, articles }) => [site, articles])).toEqual([
    ['tarn.example', '2'],
    ['weir.example', '1'],
    ['', '1'],
  ]);
  expect(rows('month').map(({ month, unverified }) => [month, unverified])).toEqual([
    ['2024-01', '1'],
    ['2024-03', '2'],
    ['', '1'],
  ]);
});

it('sums sources by their names, in any article', () => {
  expect(rows('source')).toMatchObject([
    { name: 'Pellworm Marine', anonymous: 'true', claims: '4', articles: '4', unverified: '0' },
    { name: 'Ruth Vane', anonymous: 'false', claims: '4', articles: '4', unverified: '4' },
  ]);
});

it('names in every row what the analyses were made with', () => {
  const generator = {
    name: 'sourcelight',
    version: '9.9.9',
    weights: 'sha256:ab',
    options: { minConfidence: 0.3 },
  } as const;
  for (const kind of rowKinds) {
    const csv = statsCsv(sum({ ...at(null), generator }), kind);
    for (const row of parse(csv, { bom: true, columns: true }))
      expect(row).toMatchObject({
        generator: 'sourcelight 9.9.9',
        weights: 'sha256:ab',
        min_confidence: '0.3',
      });
  }
});

it('does not take “he” in one article for “he” in another', () => {
  const [first, ...rest] = analysis().sources;
  const he = { ...analysis(), sources: [{ ...first, name: 'He' }, ...rest] } as ReturnType<typeof analysis>;
  expect(
    sum(he)
      .sources()
      .list.map(({ name }) => name),
  ).toEqual(['Pellworm Marine']);
});

it('keeps an end to its memory, loses no count, and says so', () => {
  const stats = new Stats({ groups: 3, sources: 4, generators: 1 });
  for (let i = 0; i < 9; i++) {
    const [first, ...rest] = analysis().sources;
    const sources = [{ ...first, name: `Ruth Vane ${i}` }, ...rest] as ReturnType<typeof analysis>['sources'];
    stats.add({ ...at(`${i}.example`, '2024-03-08'), sources });
  }
  expect(stats.sites().map(({ site, counts }) => [site, counts.articles])).toEqual([
    [others, 6],
    ['0.example', 1],
    ['1.example', 1],
    ['2.example', 1],
  ]);
  expect(stats.total.articles).toBe(9);
  const { list, short } = stats.sources();
  expect(list.length).toBeLessThanOrEqual(4);
  expect(list[0]).toMatchObject({ name: 'Pellworm Marine', claims: 9, articles: 9 });
  expect(short).toBeGreaterThan(0);
  expect(notes(stats).join(' ')).toMatch(/more sites.*more sources/);
});

const nothing = { savedAt: '', title: '', site: null, tags: [], note: '', coders: [], finishedBy: [] };

it('says of no source less than it may fall short of', () => {
  const sums = new SourceSums(undefined, 3);
  const said = (name: string) => {
    const entry = { ...nothing, key: name };
    sums.add({ ...entry, sources: [[name, 'person', false]], claims: [1 << 7] });
  };
  const names = ['a', 'a', 'b', 'c', 'd', 'a', 'e', 'f', 'b', 'g', 'a'];
  for (const name of names) said(name);
  for (const { name, claims } of sums.list())
    expect(claims + sums.short).toBeGreaterThanOrEqual(names.filter((each) => each === name).length);
  expect(sums.list()[0]).toMatchObject({ name: 'a', claims: 4 });
});
