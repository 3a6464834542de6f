import type { Plugin } from 'vite';

/** Asks V8 to compile every function of a script when it loads it (https://v8.dev/blog/explicit-compile-hints). */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * For scripts that are imported into pages. Chromium compiles them on a thread of its own, but for functions that it
 * has only read over: these it compiles on the page's thread when they are first called.
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
