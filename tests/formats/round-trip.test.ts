import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/engine/types.ts';
import { formats } from '../../src/formats/index.ts';
import { readBio, readBrat, readCsv, readJson, readJsonl, readJsonld } from '../../src/formats/read/index.ts';
import { learnedEngine } from '../engine/engines.ts';
import { analysis } from './analysis.ts';
import { anyAnalysis } from './any-analysis.ts';

/** Enough to meet every kind of letter; each run writes and reads up to three articles. */
const runs = { numRuns: 60 };
const patience = 30_000;

/** Each format that gives the whole analysis back, with its reader. */
const whole: [string, (analyses: Analysis[]) => unknown[]][] = [
  ['json', (all) => readJson(formats.json.write(all))],
  ['jsonl', (all) => readJsonl(formats.jsonl.write(all))],
  ['jsonld', (all) => readJsonld(formats.jsonld.write(all))],
  ['bio', (all) => readBio(formats.bio.write(all))],
  [
    'brat',
    (all) =>
      all.map((each) => {
        const [txt, ann] = formats.brat.files?.(each, 'x') ?? [];
        return readBrat(ann?.text ?? '', txt?.text ?? '');
      }),
  ],
];

describe('what is written and read again is the same', () => {
  it.each(whole)(
    '%s: everything',
    (_, there) => {
      fc.assert(
        fc.property(fc.array(anyAnalysis, { minLength: 1, maxLength: 3 }), (all) => {
          expect(there(all)).toEqual(all);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'csv: all claims, and what is known of their articles',
    () => {
      fc.assert(
        fc.property(fc.array(anyAnalysis, { minLength: 1, maxLength: 3 }), (all) => {
          expect(readCsv(formats.csv.write(all))).toEqual(
            all.map(({ text, sources, markers, schema, ...others }) => others),
          );
        }),
        runs,
      );
    },
    patience,
  );

  it.each(whole)('%s: an article without claims', (_, there) => {
    const empty = analysis({ claims: [], sources: [], markers: [], text: 'Nothing. At all.' });
    expect(there([empty])).toMatchObject([{ text: empty.text, claims: [] }]);
  });

  const seed = new URL('../../../shared/seed/aleppo.txt', import.meta.url);
  it.skipIf(!existsSync(seed))('the seed article, by all (skipped where ../shared is absent)', () => {
    const found = learnedEngine.analyze(readFileSync(seed, 'utf8'), { id: 'seed' });
    expect(found.claims.length).toBeGreaterThan(10);
    for (const [, there] of whole) expect(there([found])).toEqual([found]);
    expect(readCsv(formats.csv.write([found]))[0]?.claims).toEqual(found.claims);
  });
});

describe('readers say what is wrong', () => {
  it.each([
    [() => readJson('{"a":1}'), 'no analysis'],
    [() => readJsonl(`${JSON.stringify(analysis())}\n{"a":1}`), 'Line 2'],
    [() => readCsv('a,b\r\n1,2\r\n'), 'content_places'],
    [() => readJsonld('{"type":"Annotation"}'), 'AnnotationPage'],
    [() => readBrat('T1\tSource 0 99\tRuth', 'Ruth'), 'not in the text'],
    [() => readBrat('T1\tSource one\tRuth', 'Ruth'), 'Line 1'],
    [() => readBio('# newdoc id = a\nRuth\t0\n'), 'Line 2'],
  ])('%#', (read, why) => {
    expect(read).toThrow(why);
  });

  it('passes over inputs that could not be analysed', () => {
    expect(readJsonl('{"id":"a","error":"no article"}\n')).toEqual([]);
  });
});
