import { readFileSync } from 'node:fs';
import type { InstalledBrowser } from '../browsers/find.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { type Driver, launchWithExtension } from '../browsers/launch.ts';
import { openSidebar } from '../browsers/sidebar.ts';
import { build } from '../lib/build.ts';
import { demoArticle } from '../lib/paths.ts';
import { serve } from '../lib/serve.ts';
import { median } from './median.ts';

const ROUNDS = 5;

/** Prints how long a click takes until the demo article's claims are listed, with a background that sleeps and one that is warm. */
export async function printCold(): Promise<void> {
  const server = await serve(() => ({ body: readFileSync(demoArticle) }));
  try {
    console.log('\nFrom a click until the demo article’s claims are listed, ms, median of five:');
    for (const installed of await ensureBrowsers()) await measure(installed, server.origin);
  } finally {
    await server.close();
  }
}

async function measure(installed: InstalledBrowser, url: string): Promise<void> {
  await build(installed.kind);
  const driver = await launchWithExtension(installed);
  try {
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await driver.suspend();
      cold.push(await timeOf(driver, url));
      warm.push(await timeOf(driver, url));
    }
    console.log(
      `${installed.name.padEnd(18)} asleep ${median(cold).toFixed(0).padStart(6)}, warm ${median(warm).toFixed(0).padStart(6)}`,
    );
  } finally {
    await driver.close();
  }
}

async function timeOf(driver: Driver, url: string): Promise<number> {
  const page = await driver.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    const began = performance.now();
    await openSidebar(driver, page);
    return performance.now() - began;
  } finally {
    await page.close();
  }
}
