import type { Plugin } from 'vite';

/** What an import of `wxt/browser` becomes, and what is put in its place. */
const POLYFILL = '@wxt-dev/webextension-polyfill/browser';
const PLAIN = '@wxt-dev/browser';

/**
 * Gives scripts that go into pages the browser's own API, without webextension-polyfill: both browsers answer by
 * promises themselves, and setting it up takes milliseconds of every page that is read.
 *
 * @param scripts parts of the names of their entries.
 */
export function plainBrowser(...scripts: readonly string[]): Plugin {
  let isForPages = false;
  return {
    name: 'plain-browser',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      const { lib } = build;
      const entries = JSON.stringify(lib ? lib.entry : (build.rolldownOptions.input ?? ''));
      isForPages = scripts.some((script) => entries.includes(script));
    },
    resolveId(id, importer) {
      return isForPages && id === POLYFILL ? this.resolve(PLAIN, importer, { skipSelf: true }) : null;
    },
  };
}
