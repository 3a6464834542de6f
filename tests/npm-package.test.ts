import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { npmPackage, root } from '../scripts/lib/paths.ts';
import { runTool } from '../scripts/lib/run.ts';

const said = 'The mayor, Ane Holt, said that the bridge would open on Friday.';
let folder = '';
const inFolder = async (command: string, args: string[]) =>
  (await promisify(execFile)(command, args, { cwd: folder, encoding: 'utf8' })).stdout;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-'));
  const built = await promisify(execFile)(process.execPath, [path.join(root, 'scripts/package.ts')]);
  expect(built.stderr).toBe('');
  await inFolder('npm', ['pack', npmPackage, '--silent']);
  const [packed = ''] = readdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  await inFolder('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed}`]);
  writeFileSync(path.join(folder, 'a.txt'), said);
}, 480_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is installed without any other package', () => {
  expect(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'sourcelight',
  ]);
});

it('scans on threads, as in a checkout, and sums what that wrote', async () => {
  const out = await inFolder('npx', [
    ...['--no-install', 'sourcelight', 'scan', 'a.txt', 'a.txt', '--workers', '2'],
  ]);
  const analyses = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(analyses).toMatchObject([
    { text: said, claims: [{ source: { name: 'Ane Holt' } }] },
    { text: said },
  ]);
  writeFileSync(path.join(folder, 'analyses.jsonl'), out);
  const sums = await inFolder('npx', [
    '--no-install',
    'sourcelight',
    'stats',
    'analyses.jsonl',
    '-f',
    'html',
  ]);
  expect(sums).toContain('The claims of 2 articles');
});

it('gives programs analyze, with types', async () => {
  writeFileSync(
    path.join(folder, 'use.ts'),
    `import { analyze, type Claim } from 'sourcelight';
const claims: Claim[] = analyze(${JSON.stringify(said)}).claims;
// @ts-expect-error an analysis is no number
const wrong: number = analyze('');
console.log(claims[0]?.source?.name, typeof wrong);`,
  );
  const checked = await runTool(
    'typescript',
    [
      '--noEmit',
      '--strict',
      '--ignoreConfig',
      '--module',
      'nodenext',
      '--lib',
      'esnext,dom',
      path.join(folder, 'use.ts'),
    ],
    { command: 'tsc', quiet: true },
  );
  expect(checked).toEqual({ status: 0, output: '' });
  expect(await inFolder(process.execPath, ['use.ts'])).toBe('Ane Holt object\n');
});

it('has the licences of what is bundled', () => {
  const text = readFileSync(path.join(folder, 'node_modules/sourcelight/LICENSES-OF-OTHERS.md'), 'utf8');
  for (const name of ['compromise', 'linkedom', 'parse5']) expect(text).toContain(`${name} - `);
});
