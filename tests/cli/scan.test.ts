import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/engine/types.ts';
import { run, start } from './run.ts';

let folder = '';
const file = (name: string) => path.join(folder, name);
const said = 'The mayor, Ane Holt, said that the bridge would open on Friday.';
const page = `<!doctype html><html lang="en"><head><title>Bridge opens</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Bridge opens</h1>${`<p>${said} “It is safe,” she said. Nobody in the town of Tarn Ferry had believed it.</p>`}
<p>The contractor told reporters that the work had cost less than was planned, and that it would be paid by the county.</p>
<p>Critics said that the old bridge had been good enough for another ten years at least.</p></article></body></html>`;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-'));
  writeFileSync(file('a.txt'), said);
  writeFileSync(file('b.txt'), `${said}\n\nShe denied it.`);
  writeFileSync(file('page.html'), page);
  writeFileSync(file('list.html'), '<title>Nothing</title><body><p>Nothing here.</p>');
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('scan', () => {
  it('writes one document as JSON, its text untouched', async () => {
    const { status, out, err } = await run(['scan', file('a.txt')]);
    const analysis: Analysis = JSON.parse(out);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(analysis).toMatchObject({ schema: 'sourcelight/1', id: 'a', text: said });
    expect(analysis.claims[0]).toMatchObject({ cue: { text: 'said' }, source: { name: 'Ane Holt' } });
  });

  it('finds the article of a page', async () => {
    const analysis: Analysis = JSON.parse((await run(['scan', file('page.html')])).out);
    expect(analysis).toMatchObject({ id: 'page', title: 'Bridge opens', language: 'en' });
    expect(analysis.text).toMatch(/^The mayor/);
    expect(analysis.claims.length).toBeGreaterThan(1);
  });

  it('writes several documents as JSON Lines, in order', async () => {
    const { out } = await run(['scan', file('b.txt'), file('page.html'), file('a.txt')]);
    expect(lines(out).map(({ id }) => id)).toEqual(['b', 'page', 'a']);
  });

  it('answers each record of JSON Lines in order, also those that it cannot read', async () => {
    const records = [
      JSON.stringify({ id: 'x', text: `${said}\r\n\u00a0\u2028end ` }),
      '{broken',
      '',
      JSON.stringify({ id: 7, html: page, url: 'https://tarn.example/bridge' }),
      JSON.stringify({ id: 'z', html: '<p>Nothing here.' }),
      JSON.stringify({ id: 'y' }),
      JSON.stringify({ text: '' }),
    ];
    writeFileSync(file('in.jsonl'), records.join('\n'));
    const { status, out, err } = await run(['scan', file('in.jsonl')]);
    const answers = lines(out);
    expect(status).toBe(1);
    expect(answers.map(({ id }) => id)).toEqual(['x', '2', '7', 'z', 'y', '7']);
    expect(answers[0].text).toBe(`${said}\r\n\u00a0\u2028end `);
    expect(answers[1]).toEqual({ id: '2', error: 'not valid JSON' });
    expect(answers[2]).toMatchObject({ url: 'https://tarn.example/bridge', title: 'Bridge opens' });
    expect(answers[3]).toEqual({ id: 'z', error: expect.stringContaining('article') });
    expect(answers[4]).toEqual({ id: 'y', error: expect.stringContaining('"text"') });
    expect(answers[5]).toMatchObject({ text: '', claims: [] });
    for (const number of [2, 5, 6]) expect(err).toContain(`in.jsonl:${number}: `);
    expect(err.trimEnd().split('\n')).toHaveLength(3);
  });

  it.each([
    ['text', said, undefined],
    ['html', page, 'Bridge opens'],
    ['jsonl', `${JSON.stringify({ id: 'q', text: said })}\n`, undefined],
  ])('reads %s from standard input, and sees what it is', async (_, input, title) => {
    const { status, out } = await run(['scan', '-'], input);
    expect(status).toBe(0);
    expect(JSON.parse(out).title).toBe(title);
    expect(JSON.parse(out).text).toContain(said);
  });

  it('takes the kind of input that it is told', async () => {
    const { out } = await run(['scan', '-', '--input', 'text'], '<p>She said so.</p>');
    expect(JSON.parse(out).text).toBe('<p>She said so.</p>');
  });

  it('reads pages in the encodings that they declare', async () => {
    const words =
      'Le maire a déclaré que le pont était sûr, mais les habitants répètent qu’il ne l’est pas. ';
    const html = `<meta charset="windows-1252"><title>Pont</title><article><p>${words.repeat(4)}</p></article>`;
    const bytes = Buffer.from(html.replaceAll('’', '\x92'), 'latin1');
    const { out } = await run(['scan', '-'], bytes);
    expect(JSON.parse(out).text).toBe(words.repeat(4).trim());
  });

  it('writes to a file, and then nothing to standard output', async () => {
    const { status, out } = await run([
      'scan',
      file('a.txt'),
      '--format',
      'csv',
      '--output',
      file('out.csv'),
    ]);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(readFileSync(file('out.csv'), 'utf8')).toMatch(/^\ufeffclaim_id,/);
  });

  it.each([
    ['markdown', /^# Bridge opens\n/],
    ['table', /^Bridge opens: \d+ claims/],
    ['jsonl', /^\{"schema":"sourcelight\/1"/],
  ])('writes %s', async (format, beginning) => {
    expect((await run(['scan', file('page.html'), '--format', format])).out).toMatch(beginning);
  });

  it('leaves out claims below the confidence asked for', async () => {
    const all: Analysis = JSON.parse((await run(['scan', file('page.html'), '--min-confidence', '0'])).out);
    const some: Analysis = JSON.parse((await run(['scan', file('page.html'), '--min-confidence', '1'])).out);
    expect(all.claims.length).toBeGreaterThan(some.claims.length);
  });

  it('tells the time that SOURCE_DATE_EPOCH says', async () => {
    const { out } = await run(['scan', file('a.txt')], '', { SOURCE_DATE_EPOCH: '86400' });
    expect(JSON.parse(out).analyzedAt).toBe('1970-01-02T00:00:00Z');
  });

  it('goes on after files that it cannot analyse, and tells each', async () => {
    const { status, out, err } = await run(['scan', file('none.txt'), file('list.html'), file('a.txt')]);
    expect(status).toBe(1);
    expect(lines(out)).toMatchObject([{ id: 'none', error: 'no such file' }, { id: 'list' }, { text: said }]);
    expect(err).toContain(`${file('none.txt')}: no such file`);
    expect(err).toContain(`${file('list.html')}: `);
  });

  it('ends quietly when its reader has had enough', async () => {
    const child = start(['scan', '-', '--input', 'jsonl']);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(`${JSON.stringify({ id: 'x', text: said })}\n`.repeat(2000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('answers a record before the next has come', async () => {
    const child = start(['scan', '-', '--input', 'jsonl']);
    for (const id of ['one', 'two']) {
      child.stdin.write(`${JSON.stringify({ id, text: said })}\n`);
      const [chunk] = await once(child.stdout, 'data');
      expect(JSON.parse(String(chunk)).id).toBe(id);
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });
});
