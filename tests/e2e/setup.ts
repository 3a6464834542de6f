import { existsSync } from 'node:fs';
import { findBrowsers } from '../../scripts/browsers/find.ts';
import { buildOf } from '../../scripts/lib/paths.ts';

/** The real builds are what is tested: they must be there before any browser starts. */
export default function setup(): void {
  for (const { kind } of findBrowsers()) {
    if (!existsSync(buildOf(kind)))
      throw new Error(`Not built: ${buildOf(kind)}. Run "npm run build" first, or "npm run test:e2e".`);
  }
}
