import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compiledAtOnce } from './scripts/build/compiled-at-once.ts';
import { evaluated } from './scripts/build/evaluated.ts';
import { plainBrowser } from './scripts/build/plain-browser.ts';
import { slimPolyfill } from './scripts/build/slim-polyfill.ts';
import { withoutInnerHtml } from './scripts/build/without-inner-html.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Explicit imports keep every name findable.
  imports: false,
  manifestVersion: 3,
  i18n: { localesDir: 'src/locales' },
  hooks: {
    // Instead of the module's own: the language can be chosen, and each has its own plurals.
    'config:resolved': ({ config }) => {
      config.alias['#i18n'] = resolve('src/locales/i18n.ts');
    },
  },
  vite: () => ({
    plugins: [
      preact(),
      withoutInnerHtml(),
      slimPolyfill(),
      evaluated('/src/engine/names/first-names.ts', '/src/page/promotion-phrases.ts'),
      plainBrowser('entrypoints/scan.ts', 'late-'),
      compiledAtOnce('scan.js', 'late-card.js', 'late-sidebar.js'),
    ],
    // The oldest browsers of the manifest. For older ones light-dark() would be written in another, broken way.
    build: { cssTarget: ['chrome140', 'firefox150'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      // Firefox asks the reader instead, when there is something to keep.
      ...(browser === 'firefox' ? [] : ['unlimitedStorage']),
    ],
    // Asked for when the reader wants sites read without a click, and only for those sites.
    optional_host_permissions: ['*://*/*'],
    // The frame in which the sidebar is drawn, and in Chromium the scripts that are imported into pages. There their
    // addresses are others in each session: no page can tell by them that the extension is there.
    web_accessible_resources: [
      {
        matches: ['<all_urls>'],
        ...(browser === 'firefox'
          ? { resources: ['sidebar.html'] }
          : {
              resources: ['sidebar.html', 'scan.js', 'late-card.js', 'late-sidebar.js'],
              use_dynamic_url: true,
            }),
      },
    ],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      // The browser's own action command: rebindable, and it grants activeTab as a click does.
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'scan-selection': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_selection_menu__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sourcelight@sourcelight.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  zip: { excludeSources: ['.output/**', 'out/**', 'tests/**', 'docs/images/**', 'docs/store/images/**'] },
});
