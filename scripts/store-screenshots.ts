/** Takes the pictures that the stores show, in docs/store/images: 1280 by 800, the demo article in Chromium. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickIn } from './browsers/click.ts';
import { findBrowsers, type InstalledBrowser } from './browsers/find.ts';
import { howToInstall } from './browsers/install.ts';
import { type Driver, launchWithExtension } from './browsers/launch.ts';
import { comeToRest, inSidebar, openSidebar } from './browsers/sidebar.ts';
import { pickTellingClaim } from './browsers/telling-claim.ts';
import { pageSource } from './demo/page-source.ts';
import { build } from './lib/build.ts';
import { root } from './lib/paths.ts';

const folder = join(root, 'docs', 'store', 'images');
const viewport = { width: 1280, height: 800 };

/** What is done with the article that has been read, before its picture is taken. */
const scenes: Record<string, (page: Page) => Promise<void>> = {
  'claim-in-the-text': pickTellingClaim,
  'card-at-the-mark': async (page) => {
    await pickTellingClaim(page);
    await (await inSidebar(page, '[data-id].unverified')).focus();
    await page.keyboard.press('c');
    await inSidebar(page, '.mark-card');
  },
  sources: async (page) => {
    await clickIn(page, '[role="tab"]', 'Sources');
    await inSidebar(page, '[role="tabpanel"] li');
  },
};

async function save(page: Page, name: string): Promise<void> {
  await comeToRest(page);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  console.log(relative(root, path));
}

async function takeArticle(driver: Driver, url: string, name: string, scene: (page: Page) => Promise<void>) {
  const page = await driver.newPage();
  await page.setViewport(viewport);
  await page.goto(url);
  await openSidebar(driver, page);
  await scene(page);
  await save(page, name);
  await page.close();
}

async function takeAll(installed: InstalledBrowser, url: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const driver = await launchWithExtension(installed, { colorScheme, viewport });
    try {
      if (colorScheme === 'dark') {
        await takeArticle(driver, url, 'dark', pickTellingClaim);
        continue;
      }
      for (const [name, scene] of Object.entries(scenes)) await takeArticle(driver, url, name, scene);
      const options = await driver.newPage();
      await options.setViewport(viewport);
      await options.goto(driver.own('/options.html'));
      await options.waitForSelector('h1');
      await save(options, 'options');
    } finally {
      await driver.close();
    }
  }
}

const chromium = findBrowsers().find(({ kind }) => kind === 'chromium');
if (!chromium) {
  console.error(`There is no Chromium here. ${howToInstall}`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
await build('chromium');
const source = await pageSource();
try {
  await takeAll(chromium, source.url);
} finally {
  await source.close();
}
