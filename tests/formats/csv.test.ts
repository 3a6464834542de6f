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
        const safe = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '');
        const [row] = rowsOf(formats.csv.write([analysisSaying(content, { title })]));
        expect(safe(row?.content ?? '')).toBe(safe(content));
        expect(safe(row?.title ?? '')).toBe(safe(title));
      }),
    );
  });

  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx', '\rx'])('does not let a spreadsheet run %j', (content) => {
    expect(rowsOf(formats.csv.write([analysisSaying(content)]))[0]?.content).toBe(`'${content}`);
  });

  it('has its header once for many articles, and also for none', () => {
    expect(rowsOf(formats.csv.write([analysis(), analysis()]))).toHaveLength(4);
    expect(formats.csv.write([analysis(), analysis()]).match(/claim_id/g)).toHaveLength(1);
    expect(formats.csv.write([])).toMatch(/^\ufeffclaim_id,.*\r\n$/);
  });
});
