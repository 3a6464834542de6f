import type { Plugin } from 'vite';

/** Asks V8 to compile every function of a script when it loads it (https://v8.dev/blog/explicit-compile-hints). */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * For scripts most of which runs in every page: to compile a function when it is first called, having read over it
 * before, takes the page's thread longer.
 *
 * @param scripts ends of their files' names.
 */
export function compiledAtOnce(...scripts: readonly string[]): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && scripts.some((script) => file.fileName.endsWith(script)))
          file.code = HINT + file.code;
      }
    },
  };
}
