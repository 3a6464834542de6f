import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { buildOf } from '../../../scripts/lib/paths.ts';

/** A copy of the built extension in which one file is another; it lasts as long as the run of the tests. */
export function changedBuild(kind: BrowserKind, file: string, change: (content: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-changed-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(buildOf(kind), folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return folder;
}
