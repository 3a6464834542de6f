import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { buildOf } from '../lib/paths.ts';
import type { InstalledBrowser } from './find.ts';
import { PRESS_SHORTCUT, pickMenuEntry } from './firefox-commands.ts';
import { inBrowserWindow } from './firefox-window.ts';
import { DEAD_PROXY, end, type LaunchSettings, type Start } from './launch.ts';

const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.translations.automaticallyPopup': false,
};

const COLOR_SCHEME = 'layout.css.prefers-color-scheme.content-override';
const schemeNumber = (scheme: 'light' | 'dark') => (scheme === 'dark' ? 0 : 1);
/** The scheme of the machine itself. */
const MACHINES = 2;
const COLOR_USE = 'browser.display.document_color_use';
const colorUse = (forced: boolean) => (forced ? 2 : 0);

/** Names under which the extension's own pages are reached: any will do, as long as it is known. */
const UUIDS = 'extensions.webextensions.uuids';

/** Starts Firefox with the extension. Throws when it does not come up. */
export async function startFirefox(
  installed: InstalledBrowser,
  profile: string,
  {
    headless = true,
    extension = buildOf('firefox'),
    viewport = { width: 1280, height: 800 },
    colorScheme,
    reducedMotion = false,
    forcedColors = false,
    downloads,
    offline = false,
    room,
    frameRate,
  }: LaunchSettings,
): Promise<Start> {
  const id = geckoId(extension);
  let uuid = randomUUID();
  const looks = {
    [COLOR_SCHEME]: colorScheme ? schemeNumber(colorScheme) : MACHINES,
    [COLOR_USE]: colorUse(forcedColors),
  };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: installed.path,
    headless,
    userDataDir: profile,
    defaultViewport: viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET,
      [UUIDS]: JSON.stringify({ [id]: uuid }),
      ...looks,
      ...(reducedMotion && { 'ui.prefersReducedMotion': 1 }),
      ...(offline && {
        'network.proxy.type': 1,
        'network.proxy.http': DEAD_PROXY.host,
        'network.proxy.http_port': DEAD_PROXY.port,
        'network.proxy.ssl': DEAD_PROXY.host,
        'network.proxy.ssl_port': DEAD_PROXY.port,
      }),
      // In kilobytes; one site, and an extension is one, gets a fifth.
      ...(room && { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.ceil((5 * room) / 1024) }),
      ...(frameRate && { 'layout.frame_rate': frameRate }),
      ...(downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.alwaysOpenPanel': false,
        'browser.download.always_ask_before_handling_new_types': false,
      }),
    },
  });
  const prefer = (preferences: Record<string, number | string>) =>
    inBrowserWindow(browser, PREFER, JSON.stringify(preferences));
  try {
    await browser.installExtension(extension);
    return {
      browser,
      clickAction: async (page) => {
        await page.bringToFront();
        await inBrowserWindow(browser, CLICK, id);
      },
      scanSelection: async (page, by) => {
        await page.bringToFront();
        if (by === 'shortcut') await inBrowserWindow(browser, PRESS_SHORTCUT, 'scan-selection');
        else await pickMenuEntry(browser, page, 'Scan the selected text');
      },
      badge: async (page) => {
        await page.bringToFront();
        return inBrowserWindow(browser, BADGE, id);
      },
      shortcut: () => inBrowserWindow(browser, SHORTCUT, id),
      own: (path) => `moz-extension://${uuid}${path}`,
      look: async (_page, { colorScheme, forcedColors }) => {
        await prefer({
          [COLOR_SCHEME]: schemeNumber(colorScheme),
          [COLOR_USE]: colorUse(forcedColors),
        });
      },
      // It does not ask: see the setting above.
      sayYes: async () => undefined,
      takeAway: async (pattern) => {
        await inBrowserWindow(browser, TAKE_AWAY, JSON.stringify({ id, pattern }));
      },
      suspend: async () => {
        await inBrowserWindow(browser, SUSPEND, id);
      },
      reinstall: async () => {
        await browser.uninstallExtension(id);
        uuid = randomUUID();
        await prefer({ [UUIDS]: JSON.stringify({ [id]: uuid }), ...looks });
        await browser.installExtension(extension);
      },
    };
  } catch (error) {
    await end(browser as Browser);
    throw error;
  }
}

/** All run in the browser's own window: the toolbar is not part of any page. */
const BUTTON = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id) ?? WebExtensionPolicy.getByID(id).extension;
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);`;
const CLICK = `(async (id) => {${BUTTON}
  // Right after the install it is still starting; asleep, it is woken by the click.
  if (extension.backgroundState !== 'stopped') await extension.promiseBackgroundStarted?.();
  await button.triggerAction(window);
  return '';
})`;
const BADGE = `((id) => {${BUTTON}
  return String(button.action.getContextData(gBrowser.selectedTab).badgeText ?? '');
})`;

const SHORTCUT = `(async (id) => {${BUTTON}
  const all = await extension.shortcuts.allCommands();
  return all.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
})`;
const TAKE_AWAY = `(async (argument) => {
  const { id, pattern } = JSON.parse(argument);
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins: [pattern] }, extension);
  return '';
})`;
const PREFER = `((argument) => {
  for (const [name, value] of Object.entries(JSON.parse(argument)))
    Services.prefs[typeof value === 'number' ? 'setIntPref' : 'setStringPref'](name, value);
  return '';
})`;
const SUSPEND = `(async (id) => {${BUTTON}
  await extension.terminateBackground();
  return extension.backgroundState;
})`;

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
