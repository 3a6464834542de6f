import { describe, expect, it } from 'vitest';
import { outputFormats } from '../../src/cli/arguments.ts';
import { run } from './run.ts';

describe('usage', () => {
  it.each([
    [[], 'no command'],
    [['look'], 'unknown command "look"'],
    [['scan'], 'no file'],
    [['scan', '-', '-'], 'only once'],
    [['scan', 'a.txt', '--format', 'rdf'], '--format is one of'],
    [['scan', 'a.txt', '--input', 'pdf'], '--input is one of'],
    [['scan', 'a.txt', '--min-confidence', '2'], 'from 0 to 1'],
    [['scan', 'a.txt', '--min-confidence', ''], 'from 0 to 1'],
    [['scan', 'a.txt', '--colour'], '--colour'],
    [['scan', 'a.txt', '--workers', '0'], '--workers'],
    [['scan', 'a.jsonl', '--resume'], '--resume needs'],
    [['scan', 'a.jsonl', '-o', 'x', '-f', 'csv', '--resume'], '--resume needs'],
    [['scan', 'a.txt', '--output', '/no/such/folder/out.json'], 'cannot write'],
    [['scan', 'package.json', '--output', './package.json'], 'both read and written'],
  ])('%j is wrong, and why', async (args, why) => {
    const { status, out, err } = await run(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(why);
  });

  it('is explained by --help, with every format', async () => {
    const { status, out } = await run(['scan', '--help']);
    expect(status).toBe(0);
    for (const format of outputFormats) expect(out).toMatch(new RegExp(`^ {4}${format} `, 'm'));
  });

  it('tells its version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
