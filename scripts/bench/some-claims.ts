import { readFileSync, writeFileSync } from 'node:fs';
import type { Analysis, Claim } from '../../src/engine/types.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

/** What the sidebar lists unasked: statements that are certain enough. */
export const isShown = ({ type, confidence }: Claim): boolean =>
  type === 'statement' && confidence >= defaultSettings.confidence;

/** Writes of a file of analyses, one a line, only the claims that pass. */
export function writeClaims(from: string, to: string, passes: (claim: Claim) => boolean): void {
  const lines = readFileSync(from, 'utf8').split('\n').filter(Boolean);
  const written = lines.map((line) => {
    const analysis = JSON.parse(line) as Analysis;
    return JSON.stringify({ ...analysis, claims: analysis.claims.filter(passes) });
  });
  writeFileSync(to, `${written.join('\n')}\n`);
}
