import { existsSync } from 'node:fs';
import { run } from '../lib/run.ts';
import { type BrowserKind, findBrowsers, type InstalledBrowser, isHidden } from './find.ts';

const packages: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** How a person gets a browser that the extension runs in, as a sentence. */
export const howToInstall =
  process.platform === 'linux'
    ? 'Install one with: sudo apt-get install chromium firefox-esr (or your distribution’s equivalent), or name one in CHROME_PATH or FIREFOX_PATH.'
    : 'Install Google Chrome, Chromium, Microsoft Edge or Firefox, or name one in CHROME_PATH or FIREFOX_PATH.';

/** The kinds of browser that are not there. */
export function missingKinds(found: readonly InstalledBrowser[]): BrowserKind[] {
  return (['chromium', 'firefox'] as const).filter((kind) => !found.some((each) => each.kind === kind));
}

/**
 * Finds the browsers, and where this is root on Debian installs those that are missing first.
 * Answers what is there in the end: look for what still is not.
 */
export async function ensureBrowsers(): Promise<InstalledBrowser[]> {
  const found = findBrowsers();
  const missing = missingKinds(found).filter((kind) => !isHidden(kind));
  if (missing.length === 0 || !mayInstall()) return found;
  const names = missing.map((kind) => packages[kind]);
  console.log(`Installing ${names.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { quiet: true, env });
  const installed = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], {
    quiet: true,
    env,
  });
  if (installed.status !== 0) console.log(installed.output);
  return findBrowsers();
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
