import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe } from 'vitest';
import { type BrowserKind, findBrowsers, isHidden } from '../../../scripts/browsers/find.ts';
import type { Driver, LaunchSettings } from '../../../scripts/browsers/launch.ts';
import { hasKeys, openSidebar, type Phase } from '../../../scripts/browsers/sidebar.ts';
import { type Running, start, withBrowsers } from './running.ts';

const installed = findBrowsers();
const kinds = ['chromium', 'firefox'] as const;
const shown = kinds.filter((kind) => !isHidden(kind));
const asked = shown.length > 0 ? shown : kinds;
/** Milliseconds that a page may take to come in: a real one is large, and a machine may be slow. */
const LOADING = 60_000;
interface Visit {
  /** In CSS pixels. */
  viewport?: { width: number; height: number };
  /** Only until the document has been read: its frames may lead nowhere. */
  documentOnly?: boolean;
}

/** What the tests of one browser share. */
export interface Browsing {
  kind: BrowserKind;
  readonly driver: Driver;
  /** Where the browser puts downloads. */
  readonly downloads: string;
  /** An empty tab, closed after the test. */
  newPage: () => Promise<Page>;
  /** A tab at an address, closed after the test. */
  visit: (url: string, how?: Visit) => Promise<Page>;
  /** The same, with the sidebar opened by the toolbar button, the page read, and the keys in the sidebar. */
  read: (url: string, how?: Visit) => Promise<{ page: Page; phase: Phase }>;
}

/**
 * Describes something in every kind of browser, with the extension just installed: in one that tests before have left,
 * or one that is started as told. A kind that is not installed is skipped; one that
 * is hidden is left to another run, unless all are.
 */
export function inEachBrowser(
  what: string,
  tests: (browsing: Browsing) => void,
  settings?: (kind: BrowserKind) => LaunchSettings,
): void {
  for (const kind of asked) {
    const browser = installed.find((each) => each.kind === kind);
    describe.skipIf(!browser)(`${what}, in ${browser?.name ?? kind}`, () => {
      let running: Running | undefined;
      const pages: Page[] = [];

      withBrowsers.beforeAll(async ({ browsers }) => {
        if (!browser) return;
        running = settings ? await start(browser, settings(kind)) : await browsers.renewed(browser);
      });
      afterEach(async () => {
        for (const page of pages.splice(0)) await page.close();
      });
      afterAll(async () => {
        if (settings) await running?.close();
      });

      const browsing: Browsing = {
        kind,
        get driver() {
          if (!running) throw new Error('The browser has not started.');
          return running.driver;
        },
        get downloads() {
          return running?.downloads ?? '';
        },
        async newPage() {
          const page = await browsing.driver.newPage();
          pages.push(page);
          return page;
        },
        async visit(url, { viewport, documentOnly = false } = {}) {
          const page = await browsing.newPage();
          if (viewport) await page.setViewport(viewport);
          // A frame that leads nowhere is told as the page's own failure; whether the page came is seen below.
          if (documentOnly) await page.goto(url, { waitUntil: [] }).catch(() => undefined);
          else await page.goto(url, { waitUntil: 'load' });
          await page.waitForFunction(
            (address) => location.href === address && document.readyState !== 'loading',
            { timeout: LOADING },
            url,
          );
          return page;
        },
        async read(url, how) {
          const page = await browsing.visit(url, how);
          const phase = await openSidebar(browsing.driver, page);
          await hasKeys(page);
          return { page, phase };
        },
      };
      tests(browsing);
    });
  }
}
