import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { table } from '../../src/cli/table.ts';
import { exportedAnalysis } from '../browsers/export.ts';
import type { InstalledBrowser } from '../browsers/find.ts';
import { type Driver, launchWithExtension } from '../browsers/launch.ts';
import { comeToRest, openSidebar, sidebarText } from '../browsers/sidebar.ts';
import { out, root } from '../lib/paths.ts';
import { terminalWidth } from './without-browser.ts';

/** Opens the page in a window with the sidebar, and waits until the browser is closed. */
export async function showInWindow(installed: InstalledBrowser, url: string): Promise<void> {
  const driver = await launchWithExtension(installed, { headless: false, viewport: null });
  try {
    const [blank] = await driver.browser.pages();
    const page = await driver.newPage();
    await blank?.close();
    await page.goto(url, { waitUntil: 'load' });
    await openSidebar(driver, page);
    console.log(`Sourcelight is open in ${installed.name}. Close the browser or press Ctrl-C to end.`);
    await driver.ended;
  } finally {
    await driver.close();
  }
}

/** Does the same without a window: prints what the sidebar exports and saves a picture of it. */
export async function showInPicture(installed: InstalledBrowser, url: string): Promise<void> {
  const downloads = mkdtempSync(join(tmpdir(), 'sourcelight-downloads-'));
  let driver: Driver | undefined;
  try {
    driver = await launchWithExtension(installed, { headless: true, downloads });
    const page = await driver.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const phase = await openSidebar(driver, page);
    await comeToRest(page);
    mkdirSync(out, { recursive: true });
    const picture = join(out, `demo-${installed.kind}.png`);
    await page.screenshot({ path: picture as `${string}.png` });
    if (phase === 'read') {
      console.log(table(await exportedAnalysis(page, downloads), terminalWidth()));
    } else console.log(await sidebarText(page));
    console.log(`Read in ${installed.name}, without a window.`);
    console.log(`Screenshot: ${relative(root, picture)}`);
  } finally {
    await driver?.close();
    rmSync(downloads, { recursive: true, force: true });
  }
}
