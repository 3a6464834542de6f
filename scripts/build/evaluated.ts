import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Runs modules at build time and puts what they export, which must be JSON, in their place: what they import
 * is then not in the bundle.
 *
 * @param modules ends of their paths
 */
export function evaluated(...modules: readonly string[]): Plugin {
  return {
    name: 'evaluated',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!modules.some((module) => id.endsWith(module))) return undefined;
      const exported: Record<string, unknown> = await import(pathToFileURL(id).href);
      const code = Object.entries(exported).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { code: code.join('\n'), map: null, moduleType: 'js' };
    },
  };
}
