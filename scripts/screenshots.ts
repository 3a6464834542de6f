/** Takes the pictures in docs/images: the demo article in every installed browser, light and dark, wide and narrow. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findBrowsers, type InstalledBrowser } from './browsers/find.ts';
import { howToInstall } from './browsers/install.ts';
import { launchWithExtension } from './browsers/launch.ts';
import { openSidebar } from './browsers/sidebar.ts';
import { pickTellingClaim } from './browsers/telling-claim.ts';
import { pageSource } from './demo/page-source.ts';
import { build } from './lib/build.ts';
import { root } from './lib/paths.ts';

const folder = join(root, 'docs', 'images');
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 420, height: 800 } } as const;
const schemes = ['light', 'dark'] as const;

async function takePictures(installed: InstalledBrowser, url: string): Promise<void> {
  await build(installed.kind);
  for (const colorScheme of schemes) {
    const driver = await launchWithExtension(installed, { colorScheme });
    try {
      for (const [size, viewport] of Object.entries(sizes)) {
        const page = await driver.newPage();
        await page.setViewport(viewport);
        await page.goto(url);
        await openSidebar(driver, page);
        await pickTellingClaim(page);
        const path = join(folder, `${installed.kind}-${colorScheme}-${size}.png`);
        await page.screenshot({ path: path as `${string}.png` });
        console.log(relative(root, path));
        await page.close();
      }
    } finally {
      await driver.close();
    }
  }
}

const browsers = findBrowsers();
if (browsers.length === 0) console.log(`No browser to take pictures of. ${howToInstall}`);
mkdirSync(folder, { recursive: true });
const source = await pageSource();
try {
  for (const installed of browsers) await takePictures(installed, source.url);
} finally {
  await source.close();
}
