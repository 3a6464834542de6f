import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { it } from 'vitest';
import type { BrowserKind, InstalledBrowser } from '../../../scripts/browsers/find.ts';
import { type Driver, type LaunchSettings, launchWithExtension } from '../../../scripts/browsers/launch.ts';

/** A browser that runs. */
export interface Running {
  driver: Driver;
  /** Where it puts downloads. */
  downloads: string;
  close: () => Promise<void>;
}

/** Frames a second: a third of the usual, which saves a quarter of the processor's time. */
const FRAME_RATE = 20;

export async function start(browser: InstalledBrowser, settings: LaunchSettings = {}): Promise<Running> {
  const downloads = mkdtempSync(join(tmpdir(), 'sourcelight-downloads-'));
  const driver = await launchWithExtension(browser, { downloads, frameRate: FRAME_RATE, ...settings });
  return {
    driver,
    downloads,
    async close() {
      await driver.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** Milliseconds after which a browser that does not answer is given up. */
const PATIENCE = 30_000;

const inTime = (doing: Promise<void>): Promise<void> =>
  Promise.race([
    doing,
    pause(PATIENCE, undefined, { ref: false }).then(() => {
      throw new Error('The browser does not answer.');
    }),
  ]);

/** Browsers that go on from one file of tests to the next: to start one takes many times as long as an install. */
class Browsers {
  readonly #running = new Map<BrowserKind, Running>();

  /** One with the extension just installed; started where none runs. */
  async renewed(browser: InstalledBrowser): Promise<Running> {
    const before = this.#running.get(browser.kind);
    if (before) {
      try {
        await inTime(before.driver.renew());
        return before;
      } catch (error) {
        console.warn(`${browser.name} is started anew:`, error);
        await before.close();
      }
    }
    const running = await start(browser);
    this.#running.set(browser.kind, running);
    return running;
  }

  async close(): Promise<void> {
    for (const running of this.#running.values()) await running.close();
  }
}

// biome-ignore lint/correctness/noEmptyPattern: by the pattern Vitest sees what a fixture needs.
export const withBrowsers = it.extend('browsers', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browsers = new Browsers();
  onCleanup(() => browsers.close());
  return browsers;
});
