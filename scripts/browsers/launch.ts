import type { Browser, Page } from 'puppeteer-core';
import { until } from '../lib/until.ts';
import { startChromium } from './chromium.ts';
import type { InstalledBrowser } from './find.ts';
import { startFirefox } from './firefox.ts';
import { type Profile, throwAwayProfile } from './profile.ts';

/** How the machine shows things, as pages are told. */
export interface Look {
  colorScheme: 'light' | 'dark';
  forcedColors: boolean;
}

export interface LaunchSettings {
  /** No window is shown. Default: true. */
  headless?: boolean;
  /** The built extension's folder. Default: this project's build for the browser. */
  extension?: string;
  /** Size of the page's view in CSS pixels; null follows the window. Default: 1280 by 800. */
  viewport?: { width: number; height: number } | null;
  /** What pages are told of the reader's wish. Default: the machine's. */
  colorScheme?: 'light' | 'dark';
  /** The reader wants pages to move less. */
  reducedMotion?: boolean;
  /** The reader's own few colours take the place of the page's. */
  forcedColors?: boolean;
  /** The folder for downloads, which then need no answer. Default: the browser's own way. */
  downloads?: string;
  /** The page that opens at install stays open. Else it is closed, so that tests begin with an empty window. */
  keepsWelcome?: boolean;
  /** Nothing but this machine can be reached. */
  offline?: boolean;
  /** Frames a second, at most, where the browser can be told (Firefox). Without a display each is painted by the processor. */
  frameRate?: number;
  /** So many bytes the browser gives the extension's database, and no more. Default: as many as it likes. */
  room?: number;
}

/** A running browser with the extension installed. */
export interface Driver {
  kind: InstalledBrowser['kind'];
  browser: Browser;
  /** Opens a tab. */
  newPage: () => Promise<Page>;
  /** Clicks the extension's toolbar button in the window of `page`. */
  clickAction: (page: Page) => Promise<void>;
  /**
   * Has the selected text of `page` scanned, by the shortcut or the context menu: in Firefox by the very key and
   * menu entry of the browser's window. Chromium lets no automation at either: there its event is fired, after a
   * click on the toolbar button has given the right to the tab, and a second has closed the sidebar again.
   */
  scanSelection: (page: Page, by: 'shortcut' | 'menu') => Promise<void>;
  /** What the toolbar button shows on the tab of `page`: the badge's text. */
  badge: (page: Page) => Promise<string>;
  /** The keys that the browser takes for a click on the toolbar button: "Alt+Shift+S". */
  shortcut: () => Promise<string>;
  /** The address of one of the extension's own pages: "/options.html". */
  own: (path: string) => string;
  /** The reader will say yes when the extension asks for these sites the next time. */
  sayYes: (pattern: string) => Promise<void>;
  /** Changes how the machine shows a page; in Firefox all of them. */
  look: (page: Page, look: Look) => Promise<void>;
  /** Takes the right to sites away in the browser's own settings, as a reader can behind the extension's back. */
  takeAway: (pattern: string) => Promise<void>;
  /** Puts the extension's background to sleep, as browsers do after half a minute without work. */
  suspend: () => Promise<void>;
  /** Closes all tabs but one, and installs the extension as if it had never been there: nothing it knew is left. */
  renew: () => Promise<void>;
  /** Resolves when the browser has ended, however it did. */
  ended: Promise<void>;
  /** Ends the browser and removes its profile. Never throws; may be called twice. */
  close: () => Promise<void>;
}

/** What the two browsers do differently. */
export interface Start {
  browser: Browser;
  clickAction: Driver['clickAction'];
  scanSelection: Driver['scanSelection'];
  badge: Driver['badge'];
  shortcut: Driver['shortcut'];
  suspend: Driver['suspend'];
  own: Driver['own'];
  look: Driver['look'];
  sayYes: Driver['sayYes'];
  takeAway: Driver['takeAway'];
  /** Takes the extension away, with all that it has kept, and installs it anew. */
  reinstall: () => Promise<void>;
  /** Where a new tab needs something done to it first. */
  prepare?: (page: Page) => Promise<void>;
}

const ATTEMPTS = 3;

/** A proxy that is none: what asks for another machine fails at once. Both browsers go to this machine without it. */
export const DEAD_PROXY = { host: '127.0.0.1', port: 9 };

/**
 * Starts a browser with the extension in a profile that is thrown away.
 * A start that fails is tried again, twice; then the last error is thrown.
 */
export async function launchWithExtension(
  installed: InstalledBrowser,
  settings: LaunchSettings = {},
): Promise<Driver> {
  for (let attempt = 1; ; attempt++) {
    const profile = throwAwayProfile();
    try {
      const start = await (installed.kind === 'firefox' ? startFirefox : startChromium)(
        installed,
        profile.path,
        settings,
      );
      if (!settings.keepsWelcome) await (await tabAt(start, '/welcome.html')).close();
      return driverOf(installed, start, profile);
    } catch (error) {
      profile.remove();
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** Waits for the tab with a page of the extension's own that it has opened by itself: "/welcome.html". */
export function tabAt({ browser, own }: Pick<Driver, 'browser' | 'own'>, path: string): Promise<Page> {
  const address = own(path);
  return until(`${path} in a tab`, async () => {
    for (const page of await browser.pages()) {
      // Asked of the page itself: Firefox does not tell where its extensions' pages are.
      if ((await page.evaluate(() => location.href).catch(() => '')) === address) return page;
    }
    return undefined;
  });
}

/** Leaves one tab, as a browser without any ends. */
async function closeTabs(browser: Browser): Promise<void> {
  const blank = await browser.newPage();
  // One may have gone by itself meanwhile.
  for (const page of await browser.pages()) if (page !== blank) await page.close().catch(() => undefined);
}

function driverOf(installed: InstalledBrowser, start: Start, profile: Profile): Driver {
  const { browser } = start;
  const ended = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
  });
  let closing: Promise<void> | undefined;
  return {
    kind: installed.kind,
    browser,
    newPage: async () => {
      const page = await browser.newPage();
      await start.prepare?.(page);
      return page;
    },
    clickAction: start.clickAction,
    scanSelection: start.scanSelection,
    badge: start.badge,
    shortcut: start.shortcut,
    suspend: start.suspend,
    own: start.own,
    look: start.look,
    sayYes: start.sayYes,
    takeAway: start.takeAway,
    renew: async () => {
      await closeTabs(browser);
      await start.reinstall();
      await (await tabAt(start, '/welcome.html')).close();
    },
    ended,
    close: () => {
      closing ??= end(browser).finally(profile.remove);
      return closing;
    },
  };
}

/** Asks the browser to close, and kills what has not gone after ten seconds. */
export async function end(browser: Browser): Promise<void> {
  const child = browser.process();
  const gone = new Promise<void>((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  const patience = AbortSignal.timeout(10_000);
  const outOfPatience = new Promise<void>((resolve) => {
    patience.addEventListener('abort', () => resolve());
  });
  await Promise.race([browser.close().catch(() => undefined), outOfPatience]);
  killTree(child?.pid);
  await Promise.race([gone, outOfPatience]);
}

/** The browser leads a process group of its own; on Windows it takes its children along. */
function killTree(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
