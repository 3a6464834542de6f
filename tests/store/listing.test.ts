import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import english from '../../src/locales/en.json' with { type: 'json' };
import config from '../../wxt.config.ts';

const folder = join(import.meta.dirname, '../../docs/store');

/** The sections of a page by their headings. */
function sectionsOf(page: string): Map<string, string> {
  const [, ...parts] = readFileSync(join(folder, page), 'utf8').split(/^## /m);
  return new Map(
    parts.map((part): [string, string] => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading, lines.join('\n').trim()];
    }),
  );
}

const lengthOf = (text = '') => [...text].length;

it('has summaries that fit into the stores', () => {
  const listing = sectionsOf('listing.md');
  const forChrome = listing.get('Summary for the Chrome Web Store');
  // That store takes it from the manifest.
  expect(forChrome).toBe(english.extension_description.message);
  expect(lengthOf(forChrome)).toBeLessThanOrEqual(132);
  const forFirefox = listing.get('Summary for Firefox Add-ons');
  expect(lengthOf(forFirefox)).toBeGreaterThan(0);
  expect(lengthOf(forFirefox)).toBeLessThanOrEqual(250);
});

it.each(['chrome', 'firefox'])(
  'justifies each permission of the manifest for %s, and no other',
  async (browser) => {
    const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
    const made = typeof config.manifest === 'function' ? config.manifest(env as never) : config.manifest;
    const { permissions = [], host_permissions = [], optional_host_permissions = [] } = (await made) ?? {};
    const asked = [...permissions, ...host_permissions, ...optional_host_permissions];
    // “storage”, or “storage (Chrome only)”.
    const justified = [...sectionsOf('permissions.md').keys()]
      .map((each) => /^`?([^` ]+)`?(?: \((\w+) only\))?$/.exec(each) ?? [])
      .filter(([, name, only]) => name && (only ?? browser).toLowerCase() === browser);
    expect(justified.map(([, name]) => name)).toEqual(asked);
  },
);
