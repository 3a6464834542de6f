import type { Plugin } from 'vite';

/** The comparison and assignment with which Preact serves `dangerouslySetInnerHTML`: nothing here uses it. */
const WRITES = /\.innerHTML\b/g;

/**
 * Takes `innerHTML` out of Preact at build time, so that the stores' linters see a bundle that cannot
 * write markup. Fails the build when Preact no longer has it: a plugin that does nothing should go.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.(module\.js|mjs)$/.test(id)) return undefined;
      if (!WRITES.test(code)) throw new Error(`No innerHTML in ${id}: remove this plugin.`);
      return { code: code.replace(WRITES, '.textContent'), map: null };
    },
  };
}
