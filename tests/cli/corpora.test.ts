import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, start } from './run.ts';

const epoch = { SOURCE_DATE_EPOCH: '86400' };
let folder = '';
const file = (name: string) => path.join(folder, name);
const said = (who: string) =>
  `The mayor, ${who}, said that the bridge would open on Friday. Critics doubt it.`;
const records = Array.from({ length: 12 }, (_, i) =>
  JSON.stringify({ id: `r${i}`, text: said(`Ane Holt ${i}`).repeat(1 + ((i * 7) % 5)) }),
);
const page = (
  title: string,
) => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
<p>${said('Ane Holt')} “It is safe,” she said. Nobody in the town of Tarn Ferry had believed it for a year.</p>
<p>The contractor told reporters that the work had cost less than was planned, and that it would be paid by the county.</p>
<p>Critics said that the old bridge had been good enough for another ten years at least, and that it was loved.</p>
</article></body></html>`;

const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** A WARC record. */
function record(
  type: string,
  url: string,
  content: string | Buffer,
  contentType = 'application/http; msgtype=response',
) {
  const body = Buffer.from(content);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Record-ID: <urn:uuid:${url.slice(-1).repeat(8)}>\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
}
const http = (html: string, headers = 'Content-Type: text/html; charset=utf-8', status = '200 OK') =>
  `HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${html}`;
const chunked = (html: string) => {
  const bytes = Buffer.from(html);
  const half = bytes.length >> 1;
  const chunk = (part: Buffer) => `${part.length.toString(16)}\r\n${part}\r\n`;
  return `${chunk(bytes.subarray(0, half))}${chunk(bytes.subarray(half))}0\r\n\r\n`;
};
const archive = [
  record('warcinfo', 'x:', 'software: none\r\n', 'application/warc-fields'),
  record('request', 'https://tarn.example/1', 'GET / HTTP/1.1\r\n\r\n', 'application/http; msgtype=request'),
  record('response', 'https://tarn.example/1', http(page('First'))),
  record('response', 'https://tarn.example/p', http('%PDF', 'Content-Type: application/pdf')),
  record('response', 'https://tarn.example/m', http('gone', 'Content-Type: text/html', '404 Not Found')),
  record(
    'response',
    'https://tarn.example/2',
    http(chunked(page('Second')), 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
  ),
  record('response', 'https://tarn.example/e', http('<p>Nothing.</p>')),
  record(
    'response',
    'https://tarn.example/3',
    Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'),
      zlib.gzipSync(page('Third')),
    ]),
  ),
];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-'));
  writeFileSync(file('in.jsonl'), `${records.join('\n')}\n`);
  // As web archives do: each record is packed by itself.
  writeFileSync(file('a.warc.gz'), Buffer.concat(archive.map((each) => zlib.gzipSync(each))));
  mkdirSync(file('news/2024'), { recursive: true });
  writeFileSync(file('news/b.txt'), said('Bo Lind'));
  writeFileSync(file('news/2024/a.txt.gz'), zlib.gzipSync(said('Ane Holt')));
  writeFileSync(file('news/2024/notes.pdf'), 'no article');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('corpora', () => {
  it('gives the same on one thread and on three, in the order of the input', async () => {
    const [one, three] = await Promise.all(
      ['1', '3'].map((workers) => run(['scan', file('in.jsonl'), '--workers', workers], '', epoch)),
    );
    expect(lines(one?.out ?? '').map(({ id }) => id)).toEqual(records.map((_, i) => `r${i}`));
    expect(three).toEqual(one);
  });

  it.each([
    ['gzip', zlib.gzipSync],
    ['zstd', zlib.zstdCompressSync],
  ])(
    'reads %s, as a file and from standard input, also where several are one after the other',
    async (name, pack) => {
      const half = records.length / 2;
      const parts = [records.slice(0, half), records.slice(half)].map((part) => pack(`${part.join('\n')}\n`));
      writeFileSync(file(`in.${name}`), Buffer.concat(parts));
      const expected = (await run(['scan', file('in.jsonl'), '-w', '1'], '', epoch)).out;
      expect((await run(['scan', file(`in.${name}`), '-w', '1'], '', epoch)).out === expected).toBe(true);
      expect((await run(['scan', '-', '-w', '1'], Buffer.concat(parts), epoch)).out === expected).toBe(true);
    },
  );

  it('reads folders with all that is in them, by name', async () => {
    const { status, out } = await run(['scan', file('news'), '-w', '1']);
    expect(status).toBe(0);
    expect(lines(out)).toMatchObject([{ id: '2024/a', text: said('Ane Holt') }, { id: 'b' }]);
  });

  it('reads the pages of web archives, and tells those that it cannot', async () => {
    const { status, out, err } = await run(['scan', file('a.warc.gz'), '-w', '2']);
    expect(lines(out)).toMatchObject([
      { id: '11111111', url: 'https://tarn.example/1', title: 'First' },
      { url: 'https://tarn.example/2', title: 'Second' },
      { id: 'eeeeeeee', error: expect.stringContaining('article') },
      { url: 'https://tarn.example/3', title: 'Third' },
    ]);
    expect(status).toBe(1);
    expect(err).toContain('https://tarn.example/e');
    const plain = await run(['scan', '-', '-w', '1'], Buffer.concat(archive));
    expect(lines(plain.out)).toHaveLength(4);
  });

  it('tells where an archive or a packed file is broken, after all that came before', async () => {
    const packed = zlib.gzipSync(`${records.join('\n')}\n`);
    const { status, out, err } = await run(
      ['scan', '-', file('news/b.txt'), '-w', '1'],
      packed.subarray(0, packed.length - 12),
    );
    expect(status).toBe(1);
    expect(err).toContain('standard input: cannot be unpacked');
    expect(lines(out).at(-1)).toMatchObject({ id: 'b' });
    const cut = Buffer.concat(archive);
    const warc = await run(['scan', '-', '-w', '1'], cut.subarray(0, cut.length - 300));
    expect(lines(warc.out).at(-1)).toMatchObject({ error: expect.stringContaining('ends within') });
  });

  it('goes on where it was killed, and gives what one run would have given', async () => {
    const whole = await run(['scan', file('in.jsonl'), '-w', '2'], '', epoch);
    const child = start(['scan', '-', '--input', 'jsonl', '-o', file('out.jsonl'), '-w', '2'], epoch);
    child.stdin.write(`${records.slice(0, 7).join('\n')}\n`);
    while (
      !readdirSync(folder).includes('out.jsonl') ||
      readFileSync(file('out.jsonl'), 'utf8').split('\n').length < 5
    )
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await once(child, 'close');
    const half = readFileSync(file('out.jsonl'));
    writeFileSync(
      file('out.jsonl'),
      Buffer.concat([half, Buffer.from(whole.out.slice(half.length, half.length + 20))]),
    );
    // No time is told: that of the first run is taken.
    const { status } = await run(['scan', file('in.jsonl'), '-o', file('out.jsonl'), '--resume', '-w', '2']);
    expect(status).toBe(0);
    expect(readFileSync(file('out.jsonl'), 'utf8')).toBe(whole.out);
  });

  it('does not go on with what is of other inputs or options', async () => {
    const out = file('other.jsonl');
    const scan = (...args: string[]) => run(['scan', ...args, '-o', out, '--resume', '-w', '1']);
    expect((await scan(file('in.jsonl'))).status).toBe(0);
    const before = readFileSync(out, 'utf8');
    expect(await scan(file('news'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('other inputs'),
    });
    expect(await scan(file('in.jsonl'), '--min-confidence', '0.9')).toMatchObject({
      status: 2,
      err: expect.stringContaining('other options'),
    });
    expect(await scan(file('in.jsonl'))).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(out, 'utf8')).toBe(before);
  });

  it('writes brat’s files into a folder, and refuses to write several to one place', async () => {
    const { status } = await run(['scan', file('news'), '--format', 'brat', '-o', file('brat'), '-w', '1']);
    expect(status).toBe(0);
    expect(readdirSync(file('brat'))).toEqual([
      '2024-a.ann',
      '2024-a.txt',
      'annotation.conf',
      'b.ann',
      'b.txt',
      'visual.conf',
    ]);
    expect(readFileSync(file('brat/b.txt'), 'utf8')).toBe(said('Bo Lind'));
    expect((await run(['scan', file('news/b.txt'), '--format', 'brat'])).out).toMatch(/^T1\tSource /);
    expect(await run(['scan', file('news'), '--format', 'brat', '-w', '1'])).toMatchObject({ status: 2 });
  });
});
