/** Shows that the sources that go to the stores give the same files as the packages, byte for byte; exit status 1 if not. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { root } from './lib/paths.ts';
import { run } from './lib/run.ts';

const output = join(root, '.output');

async function must(command: string, args: readonly string[], cwd: string): Promise<void> {
  const done = await run(command, args, { cwd, quiet: true });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${done.output}`);
}

function packageNamed(end: string): Record<string, Uint8Array> {
  const name = readdirSync(output).find((file) => file.endsWith(end));
  if (!name) throw new Error(`npm run zip made no ${end}.`);
  return unzipSync(readFileSync(join(output, name)));
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Prints each file that is not the same in both, and counts them. */
function compare(packed: Record<string, Uint8Array>, built: string): number {
  const files = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(built, join(entry.parentPath, entry.name)));
  const names = new Set([...Object.keys(packed).filter((name) => !name.endsWith('/')), ...files]);
  const differing = [...names].filter((name) => {
    const here = packed[name];
    const there = files.includes(name) ? readFileSync(join(built, name)) : undefined;
    const [a, b] = [here && hashOf(here), there && hashOf(there)];
    if (a !== b) console.log(`${name}: ${a ?? 'missing'} in the package, ${b ?? 'missing'} when rebuilt`);
    return a !== b;
  });
  console.log(`${relative(join(built, '..'), built)}: ${names.size} files, ${differing.length} differ`);
  return differing.length;
}

const folder = mkdtempSync(join(tmpdir(), 'sourcelight-sources-'));
try {
  await must('npm', ['run', 'zip'], root);
  for (const [name, bytes] of Object.entries(packageNamed('-sources.zip'))) {
    if (name.endsWith('/')) continue;
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  await must('npm', ['ci'], folder);
  await must('npm', ['run', 'build'], folder);
  const differing =
    compare(packageNamed('-chrome.zip'), join(folder, '.output', 'chrome-mv3')) +
    compare(packageNamed('-firefox.zip'), join(folder, '.output', 'firefox-mv3'));
  if (differing > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
