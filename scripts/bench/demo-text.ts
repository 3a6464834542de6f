import { readFileSync } from 'node:fs';
import { scanPage } from '../../src/cli/scan.ts';
import { demoArticle } from '../lib/paths.ts';

const WORDS = /\S+/g;

/** The demo article's text, repeated and cut after so many words. */
export function demoText(count: number): string {
  const html = readFileSync(demoArticle, 'utf8');
  const { text } = scanPage({ id: 'demo', html }, {});
  const words = text.match(WORDS)?.length ?? 1;
  const long = Array.from({ length: Math.ceil(count / words) }, () => text).join('\n\n');
  let seen = 0;
  for (const match of long.matchAll(WORDS)) {
    if (++seen === count) return long.slice(0, match.index + match[0].length);
  }
  return long;
}
