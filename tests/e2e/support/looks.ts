import type { Page } from 'puppeteer-core';
import type { Look } from '../../../scripts/browsers/launch.ts';
import { sidebarFrame } from '../../../scripts/browsers/sidebar.ts';
import type { Browsing } from './each-browser.ts';

/** The themes in which everything is looked at. */
export const looks: Record<string, Look> = {
  light: { colorScheme: 'light', forcedColors: false },
  dark: { colorScheme: 'dark', forcedColors: false },
  'forced colours': { colorScheme: 'light', forcedColors: true },
};

/** Shows a page as a machine with this look does; resolves when the page knows. */
export async function lookAs(browsing: Browsing, page: Page, look: Look): Promise<void> {
  await browsing.driver.look(page, look);
  for (const frame of [page.mainFrame(), await sidebarFrame(page)])
    await frame?.waitForFunction(
      ({ colorScheme, forcedColors }) =>
        matchMedia('(forced-colors: active)').matches === forcedColors &&
        // Under forced colours it is theirs that count.
        (forcedColors || matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches),
      { polling: 100 },
      look,
    );
}
