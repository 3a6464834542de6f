import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

interface Manifest {
  bin?: string | Record<string, string>;
}

/**
 * The script behind a command of an installed package (`binOf('typescript', 'tsc')`), to be run by Node.
 * The shims in `node_modules/.bin` differ between systems; this is the same everywhere.
 */
export function binOf(packageName: string, command: string = packageName): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const path = typeof bin === 'string' ? bin : bin?.[command];
  if (!path) throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(folder, path);
}
