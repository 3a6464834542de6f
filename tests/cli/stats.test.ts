import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widthOf } from '../../src/cli/columns.ts';
import { statsTable } from '../../src/cli/stats-table.ts';
import { formats } from '../../src/formats/index.ts';
import { Stats } from '../../src/stats/stats.ts';
import { analysis } from '../formats/analysis.ts';
import { run } from './run.ts';

let folder = '';
const file = (name: string) => path.join(folder, name);
const lines = formats.jsonl.write([analysis(), analysis({ published: '2024-04-01' })]);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-'));
  writeFileSync(file('a.jsonl'), lines);
  mkdirSync(file('runs'));
  writeFileSync(file('runs/a.jsonl.gz'), zlib.gzipSync(lines));
  writeFileSync(file('runs/b.jsonl.zst'), zlib.zstdCompressSync(lines));
  writeFileSync(file('runs/article.txt'), 'This is no analysis.');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('stats', () => {
  it('sums files, folders and what is packed, and standard input', async () => {
    const { status, out, err } = await run(['stats', file('a.jsonl'), file('runs')]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('6 articles, 96 words');
    expect(out).toMatch(/^2024-03 +3 +6 /m);
    expect(out).toMatch(/^marrampost\.example +6 +12 +50\.0 % +6 /m);
    const packed = await run(['stats', '-'], zlib.gzipSync(lines));
    expect(packed.out).toContain('2 articles, 32 words');
  });

  it('tells bad lines and goes on; what scan could not analyse is counted', async () => {
    const input = ['no JSON', '{"id":"x","error":"too short"}', '{"a":1}', '', lines.trimEnd()].join('\n');
    const { status, out, err } = await run(['stats', '-', file('missing.jsonl')], input);
    expect(status).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      'sourcelight: standard input:1: not valid JSON',
      'sourcelight: standard input:3: no analysis: scan --format jsonl writes them',
      `sourcelight: ${file('missing.jsonl')}: no such file`,
    ]);
    expect(out).toContain('2 articles');
    expect(out).toContain('One input could not be analysed.');
  });

  it('writes CSV of what is asked for, and a page', async () => {
    const months = await run(['stats', file('a.jsonl'), '--format', 'csv', '--by', 'month']);
    expect(months.out.split('\r\n').map((row) => row.split(',')[0])).toEqual([
      'month',
      '2024-03',
      '2024-04',
      '',
    ]);
    expect((await run(['stats', file('a.jsonl'), '-f', 'html', '-o', file('s.html')])).out).toBe('');
    expect(readFileSync(file('s.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(file('s.html'), 'utf8')).toContain('The claims of 2 articles');
  });

  it('sums what scan wrote of texts by the site and date that are told of them', async () => {
    const record = { id: 1, text: 'Ane Holt said that it is safe.', url: 'https://tarn.example/1' };
    const scanned = await run(
      ['scan', '-', '-i', 'jsonl'],
      `${JSON.stringify({ ...record, published: '2024-05-06', title: 'Safe', language: 'en', byline: 7 })}\n`,
    );
    expect(JSON.parse(scanned.out)).toMatchObject({
      ...{ id: '1', url: record.url, published: '2024-05-06', title: 'Safe', language: 'en' },
    });
    expect(JSON.parse(scanned.out)).not.toHaveProperty('byline');
    const { out } = await run(['stats', '-', '-f', 'csv'], scanned.out);
    expect(out.split('\r\n')[1]).toMatch(/^tarn\.example,2024-05,1,7,/);
  });

  it.each([[['--workers', '2']], [['--by', 'site']], [['-f', 'jsonl']], [['-f', 'csv', '--by', 'moon']]])(
    '%j is wrong',
    async (args) => {
      expect(await run(['stats', file('a.jsonl'), ...args])).toMatchObject({ status: 2, out: '' });
    },
  );
});

describe('the table of sums', () => {
  it.each([80, 120])('keeps within %d columns, and no name steers the terminal', (width) => {
    const stats = new Stats();
    const [first, ...rest] = analysis().sources;
    const name =
      '港で死んだ \u001b[31m alert \u009b2J and a name that is longer than anybody would have it '.repeat(2);
    stats.add(analysis({ sources: [{ ...first, name }, ...rest] as ReturnType<typeof analysis>['sources'] }));
    const table = statsTable(stats, width);
    expect(table).not.toMatch(/[^\n\P{Cc}]/u);
    for (const line of table.split('\n').slice(3, -3)) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });
});
