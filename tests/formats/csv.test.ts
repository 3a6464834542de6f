import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { analysis, analysisSaying } from './analysis.ts';
import { readCsv } from './read-csv.ts';

const bom = '\ufeff';

function rowsOf(csv: string): Record<string, string>[] {
  expect(csv.startsWith(bom)).toBe(true);
  const [names = [], ...records] = readCsv(csv.slice(1));
  return records.map((record) => {
    expect(record).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, i) => [name, record[i] ?? '']));
  });
}

describe('csv', () => {
  it('has one row a claim, with all that is known of it and of the article', () => {
    const [first, second, ...others] = rowsOf(formats.csv.write([analysis()]));
    expect(others).toEqual([]);
    expect(second).toEqual({
      claim_id: 'c1',
      source_name: 'Ruth Vane',
      source_text: 'Ruth Vane',
      source_kind: 'person',
      anonymous: 'false',
      cue: 'said',
      stance: 'neutral',
      content: '“we wait”',
      quotation: 'direct',
      type: 'statement',
      status: 'unverified',
      marker: 'The Post could not verify the claim',
      verifier: 'The Post',
      confidence: '0.93',
      because: '“said” attributes it to “Ruth Vane”.',
      start: '15',
      end: '24',
      document_id: 'dredging',
      url: 'https://marrampost.example/dredging?a=1&b=2',
      title: 'Harbour board *halts* dredging',
      byline: 'Ottilie Brandreth',
      published: '2024-03-08',
      language: 'en',
      analyzed_at: '2026-01-02T03:04:05Z',
      generator: 'sourcelight 1.2.3',
      weights: '',
      min_confidence: '',
      source_id: 's1',
      source_place: '0..9',
      cue_place: '10..14',
      content_places: '15..24',
      code: '',
      corrected_by: '',
      corrected_at: '',
    });
    expect(first).toMatchObject({ source_name: 'Pellworm Marine', anonymous: 'true', marker: '' });
  });

  it('leaves cells empty where a claim has no source or cue', () => {
    const [claim] = analysisSaying('x').claims;
    const csv = formats.csv.write([
      analysis({ claims: claim ? [{ ...claim, source: null, cue: null }] : [] }),
    ]);
    expect(rowsOf(csv)[0]).toMatchObject({ source_name: '', anonymous: '', cue: '', stance: '' });
  });

  it('gives back any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (content, title) => {
        const [row] = rowsOf(formats.csv.write([analysisSaying(content, { title })]));
        for (const [cell = '', words] of [
          [row?.content, content],
          [row?.title, title],
        ]) {
          expect([words, `'${words}`]).toContain(cell);
          expect(cell).not.toMatch(/^\s*[=+\-@\t\r\n＝＋－＠]/u);
        }
      }),
    );
  }, 30_000);

  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx', ' \tx', '\rx', ' =1', '＝1', "'=1"])(
    'does not let a spreadsheet run %j',
    (content) => {
      expect(rowsOf(formats.csv.write([analysisSaying(content)]))[0]?.content).toBe(`'${content}`);
    },
  );

  it('has its header once for many articles, and also for none', () => {
    expect(rowsOf(formats.csv.write([analysis(), analysis()]))).toHaveLength(4);
    expect(formats.csv.write([analysis(), analysis()]).match(/claim_id/g)).toHaveLength(1);
    expect(formats.csv.write([])).toMatch(/^\ufeffclaim_id,.*\r\n$/);
  });
});

describe('sources', () => {
  it('has one row a source, with how much it says', () => {
    const [vane, pellworm, ...others] = rowsOf(formats.sources.write([analysis()]));
    expect(others).toEqual([]);
    expect(vane).toMatchObject({
      source_id: 's1',
      name: 'Ruth Vane',
      kind: 'person',
      anonymous: 'false',
      claims: '1',
      words: '2',
      statements: '1',
      direct: '1',
      indirect: '0',
      unverified: '1',
      document_id: 'dredging',
    });
    expect(pellworm).toMatchObject({ anonymous: 'true', words: '1', indirect: '1', unverified: '0' });
  });
});
