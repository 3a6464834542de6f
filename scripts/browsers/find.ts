import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser found on this machine. */
export interface InstalledBrowser {
  kind: BrowserKind;
  /** What people call it: "Chromium", "Microsoft Edge". */
  name: string;
  /** The executable. */
  path: string;
}

interface Candidate {
  kind: BrowserKind;
  name: string;
  /** Names to look for on PATH. */
  commands: readonly string[];
  /** Where installers put it; on Windows below each of the program folders. */
  mac: readonly string[];
  windows: readonly string[];
}

/** In order of preference. Release builds of Google Chrome load extensions through the debugger, as the others do. */
const candidates: readonly Candidate[] = [
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    kind: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    kind: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    mac: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
];

/** What names another executable, or none at all when it is set and empty. */
const overrides: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** The environment in which no other kind than this is found. */
export function only(kind: BrowserKind): NodeJS.ProcessEnv {
  const others = (Object.keys(overrides) as BrowserKind[]).filter((each) => each !== kind);
  return Object.fromEntries(others.map((each) => [overrides[each], '']));
}

interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  isExecutable: (path: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, isExecutable };

/**
 * The browsers of this machine that can carry the extension, at most one of each kind, Chromium's kind first.
 * `CHROME_PATH` and `FIREFOX_PATH` go before everything; set and empty, they hide that kind.
 */
export function findBrowsers(machine: Machine = thisMachine): InstalledBrowser[] {
  return (['chromium', 'firefox'] as const).flatMap((kind) => findOne(kind, machine) ?? []);
}

/** Someone asked to do without it. */
export const isHidden = (kind: BrowserKind, env: NodeJS.ProcessEnv = process.env): boolean =>
  env[overrides[kind]] === '';

function findOne(kind: BrowserKind, machine: Machine): InstalledBrowser | undefined {
  if (isHidden(kind, machine.env)) return undefined;
  const override = machine.env[overrides[kind]];
  if (override !== undefined) {
    if (!machine.isExecutable(override))
      throw new Error(`${overrides[kind]} names no executable file: ${override}`);
    return { kind, name: kind === 'chromium' ? 'Chromium' : 'Firefox', path: override };
  }
  for (const candidate of candidates) {
    if (candidate.kind !== kind) continue;
    const path = placesOf(candidate, machine).find(machine.isExecutable);
    if (path) return { kind, name: candidate.name, path };
  }
  return undefined;
}

function placesOf(candidate: Candidate, { platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? candidate.windows.map((place) => `${root}\\${place}`) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = candidate.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return platform === 'darwin' ? [...candidate.mac, ...onPath] : onPath;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
