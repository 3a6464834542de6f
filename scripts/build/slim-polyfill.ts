import type { Plugin } from 'vite';

/** How the polyfill begins and ends what it knows of every extension API there is. */
const KNOWN = /(const apiMetadata = )(\{.*?\n {6}\})(;)/s;
/** Those that we use. All others, were they used one day, answer by promises of themselves in manifest version 3. */
const USED = ['commands', 'contextMenus', 'extension', 'permissions', 'runtime', 'storage', 'tabs'];

/**
 * Leaves out of webextension-polyfill what it knows of APIs that are not used here: it goes into every page that is read.
 * Fails the build when that is not found: a plugin that does nothing should go.
 */
export function slimPolyfill(): Plugin {
  return {
    name: 'slim-polyfill',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill(\.min)?\.js$/.test(id)) return undefined;
      const [, , known] = KNOWN.exec(code) ?? [];
      if (known === undefined) throw new Error(`No list of APIs in ${id}: mend or remove this plugin.`);
      const all = Object.entries(JSON.parse(known) as Record<string, unknown>);
      const used = JSON.stringify(Object.fromEntries(all.filter(([name]) => USED.includes(name))));
      return { code: code.replace(KNOWN, (_, before, _known, after) => before + used + after), map: null };
    },
  };
}
