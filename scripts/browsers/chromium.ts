import { cpSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Frame,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import { buildOf } from '../lib/paths.ts';
import { until } from '../lib/until.ts';
import { scanSelection } from './chromium-commands.ts';
import { findFrames } from './chromium-frames.ts';
import { sayYes, takeAway } from './chromium-permissions.ts';
import type { InstalledBrowser } from './find.ts';
import { DEAD_PROXY, end, type LaunchSettings, type Start } from './launch.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-crash-restore-bubble',
];

/** Starts a browser of Chromium's kind with the extension. Throws when it does not come up. */
export async function startChromium(
  installed: InstalledBrowser,
  profile: string,
  {
    headless = true,
    extension = buildOf('chromium'),
    viewport = { width: 1280, height: 800 },
    downloads,
    offline = false,
    ...settings
  }: LaunchSettings,
): Promise<Start> {
  const browser = await puppeteer.launch({
    executablePath: installed.path,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: viewport,
    // Chromium's sandbox refuses to run as root.
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(offline ? [`--proxy-server=${DEAD_PROXY.host}:${DEAD_PROXY.port}`] : []),
    ],
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } as const }),
  });
  try {
    let installs = 0;
    /** Each time from another folder: by that Chromium calls it otherwise, and what it kept is not found again. */
    const install = async () => {
      const copy = join(profile, `extension-${++installs}`);
      cpSync(extension, copy, { recursive: true });
      const id = await browser.installExtension(copy);
      await workerListens(browser, id);
      return id;
    };
    let id = await install();
    return {
      browser,
      clickAction: async (page) => {
        await page.bringToFront();
        const installedExtension = (await browser.extensions()).get(id);
        if (!installedExtension) throw new Error('The extension is not installed.');
        await installedExtension.triggerAction(page);
      },
      scanSelection: (page, by) => scanSelection(browser, id, page, by),
      badge: (page) => badgeText(browser, id, page),
      shortcut: () => boundKeys(browser, id),
      suspend: async () => (await workerOf(browser, id)).close(),
      own: (path) => `chrome-extension://${id}${path}`,
      sayYes: (pattern) => sayYes(browser, id, pattern),
      takeAway: (pattern) => takeAway(browser, id, pattern),
      reinstall: async () => {
        await browser.uninstallExtension(id);
        id = await install();
      },
      look: (page, look) => emulate(page, look),
      prepare: (page) => {
        findFrames(page);
        return emulate(page, settings);
      },
    };
  } catch (error) {
    await end(browser);
    throw error;
  }
}

/** What each page has been told. */
const emulations = new WeakMap<Page, ReturnType<typeof mediaFeatures>>();

/** A frame of another process, as the sidebar's is, has to be told by itself, and one that comes later when it does. */
async function emulate(page: Page, wishes: LaunchSettings): Promise<void> {
  const features = mediaFeatures(wishes);
  if (features.length === 0) return;
  const tell = (frame: Frame) =>
    // Through the session that Puppeteer has for it: a second would not undo what the first has told.
    (frame as unknown as { client: CDPSession }).client.send('Emulation.setEmulatedMedia', {
      features: emulations.get(page) ?? [],
    });
  // One that goes meanwhile need not be told.
  if (!emulations.has(page)) page.on('framenavigated', (frame) => void tell(frame).catch(() => undefined));
  emulations.set(page, features);
  await Promise.all(page.frames().map((frame) => tell(frame)));
}

/** What pages are told of the reader's wishes, where they are not the machine's. */
function mediaFeatures({ colorScheme, reducedMotion, forcedColors }: LaunchSettings) {
  return [
    ...(colorScheme ? [{ name: 'prefers-color-scheme', value: colorScheme }] : []),
    ...(reducedMotion ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
    ...(forcedColors ? [{ name: 'forced-colors', value: 'active' }] : []),
  ];
}

/** A click that comes before the worker listens for the first time is lost. */
async function workerListens(browser: Browser, id: string): Promise<void> {
  const worker = await workerOf(browser, id);
  await until('the service worker to listen', () =>
    worker.evaluate(() => (globalThis as unknown as WorkerScope).chrome.action.onClicked.hasListeners()),
  );
}

async function badgeText(browser: Browser, id: string, page: Page): Promise<string> {
  const worker = await workerOf(browser, id);
  await page.bringToFront();
  return worker.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as WorkerScope).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tab ? action.getBadgeText({ tabId: tab.id }) : '';
  });
}

async function boundKeys(browser: Browser, id: string): Promise<string> {
  const worker = await workerOf(browser, id);
  return worker.evaluate(async () => {
    const all = await (globalThis as unknown as WorkerScope).chrome.commands.getAll();
    return all.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  });
}

export async function workerOf(browser: Browser, id: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(`chrome-extension://${id}/`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker does not run.');
  return worker;
}

/** The little of the browser's API that is asked for in the worker. */
interface WorkerScope {
  chrome: {
    tabs: { query: (filter: object) => Promise<{ id: number }[]> };
    action: {
      getBadgeText: (of: { tabId: number }) => Promise<string>;
      onClicked: { hasListeners: () => boolean };
    };
    commands: { getAll: () => Promise<{ name: string; shortcut: string }[]> };
  };
}
