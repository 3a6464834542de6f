import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowsers } from '../../scripts/browsers/find.ts';
import { buildOf } from '../../scripts/lib/paths.ts';

describe.each(findBrowsers())('the built manifest for $name', ({ kind }) => {
  const manifest = JSON.parse(readFileSync(join(buildOf(kind), 'manifest.json'), 'utf8'));

  it('asks for no site at install, and for nothing but the page that is clicked', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(kind === 'firefox' ? [] : ['unlimitedStorage']),
    ]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of ['host_permissions', 'content_scripts', 'optional_permissions'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('lets pages load nothing but the frame of the sidebar, in Chromium under an address of the session', () => {
    const [given, ...others] = manifest.web_accessible_resources;
    expect(others).toEqual([]);
    if (kind === 'firefox') expect(given.resources).toEqual(['sidebar.html']);
    else {
      // There our scripts are imported into pages.
      expect(given.resources).toEqual(['sidebar.html', 'scan.js', 'late-card.js', 'late-sidebar.js']);
      expect(given.use_dynamic_url).toBe(true);
    }
  });

  it('names the oldest browser that has all that is used', () => {
    const { gecko } = manifest.browser_specific_settings ?? {};
    const oldest = kind === 'firefox' ? gecko.strict_min_version : manifest.minimum_chrome_version;
    // `highlightsFromPoint` came with these.
    expect(Number.parseInt(oldest, 10)).toBeGreaterThanOrEqual(kind === 'firefox' ? 150 : 140);
    if (kind === 'firefox') expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
