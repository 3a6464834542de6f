import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { learnedEngine } from './engines.ts';

const article = new URL('../../../shared/seed/aleppo.txt', import.meta.url);
const check = new URL('../../../shared/bench/seed-check.mjs', import.meta.url);

describe.skipIf(!existsSync(article))('the seed article (skipped where ../shared is absent)', () => {
  it('is read as it was annotated by hand', () => {
    const analysis = learnedEngine.analyze(readFileSync(article, 'utf8'));
    const { status, stdout } = spawnSync(process.execPath, [check.pathname, '-'], {
      input: JSON.stringify(analysis),
      encoding: 'utf8',
    });
    expect(stdout).toContain('not in the gold 0');
    expect(status).toBe(0);
  });
});
