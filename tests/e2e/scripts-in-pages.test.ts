import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findBrowsers, type InstalledBrowser } from '../../scripts/browsers/find.ts';
import type { Driver } from '../../scripts/browsers/launch.ts';
import { openSidebar } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { changedBuild } from './support/changed-build.ts';
import { listedOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { listed } from './support/page-state.ts';
import { start } from './support/running.ts';
import { useSite } from './support/site.ts';

/** What a page could try: to have what is imported into it lead to a script of its own. */
const MAP = { imports: { 'chrome-extension://': '/taken.js/', 'chrome-extension:': '/taken.js' } };
const withMap = readFileSync(demoArticle, 'utf8').replace(
  '<head>',
  `<head><script type="importmap">${JSON.stringify(MAP)}</script>`,
);
/** Tells the page what it has seen it load. */
const WORKER = `
  const seen = [];
  onactivate = (event) => event.waitUntil(clients.claim());
  onfetch = (event) => void seen.push(event.request.url);
  onmessage = (event) => event.source.postMessage(seen);
`;

const site = useSite({
  '/strict.html': {
    body: readFileSync(demoArticle),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" },
  },
  '/mapped.html': { body: withMap },
  '/worked.html': { body: readFileSync(demoArticle) },
  '/worker.js': { body: WORKER, type: 'text/javascript' },
  '/taken.js': { body: 'globalThis.isTaken = true;', type: 'text/javascript' },
});
const expected = listedOf(scanned(demoArticle));
const SCRIPTS = ['/scan.js', '/late-card.js', '/late-sidebar.js'];

/** Whether the content script is a module, which Chromium compiles off the page's thread; only Chromium tells. */
async function isModule(driver: Driver, page: Page): Promise<boolean | undefined> {
  const session = await page.createCDPSession();
  let found: boolean | undefined;
  session.on('Debugger.scriptParsed', (script) => {
    if (/\/scan\.js(\?|$)/.test(script.url)) found = script.isModule;
  });
  await session.send('Debugger.enable');
  expect(await openSidebar(driver, page)).toBe('read');
  await session.detach();
  return found;
}

/** The built extension, but nothing of it can be imported into pages. */
const withoutImports = () =>
  changedBuild('chromium', 'manifest.json', (content) => {
    const manifest = JSON.parse(content);
    manifest.web_accessible_resources[0].resources = ['sidebar.html'];
    return JSON.stringify(manifest);
  });

inEachBrowser('scripts in pages', (browsing) => {
  it('come in whatever the page’s policy says, which has nothing to report', async () => {
    const page = await browsing.visit(site.at('/strict.html'));
    await page.evaluate(() => {
      const reported: string[] = [];
      Object.assign(globalThis, { reported });
      addEventListener('securitypolicyviolation', ({ blockedURI }) => reported.push(blockedURI));
    });
    expect(await openSidebar(browsing.driver, page)).toBe('read');
    expect(await listed(page)).toHaveLength(expected.claims.length);
    expect(await page.evaluate(() => (globalThis as unknown as { reported: string[] }).reported)).toEqual([]);
  });

  it('are not led elsewhere by the page’s import map', async () => {
    const page = await browsing.visit(site.at('/mapped.html'));
    if (browsing.kind === 'chromium') expect(await isModule(browsing.driver, page)).toBe(true);
    else expect(await openSidebar(browsing.driver, page)).toBe('read');
    expect(await listed(page)).toHaveLength(expected.claims.length);
  });

  it('are not seen by a worker of the page', async () => {
    const page = await browsing.visit(site.at('/worked.html'));
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/worker.js');
      if (navigator.serviceWorker.controller) return;
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve);
      });
    });
    expect(await openSidebar(browsing.driver, page)).toBe('read');
    const seen = await page.evaluate(async () => {
      await fetch('/taken.js');
      const told = new Promise<string[]>((resolve) => {
        navigator.serviceWorker.onmessage = ({ data }) => resolve(data);
      });
      navigator.serviceWorker.startMessages();
      navigator.serviceWorker.controller?.postMessage('what?');
      return told;
    });
    expect(seen).toEqual([site.at('/taken.js')]);
  });

  it('cannot be loaded by the page itself', async () => {
    const page = await browsing.visit(site.at('/article.html'));
    for (const script of SCRIPTS) {
      const came = await page.evaluate(
        (address) =>
          new Promise((resolve) => {
            const element = document.createElement('script');
            element.src = address;
            element.onload = () => resolve(true);
            element.onerror = () => resolve(false);
            document.head.append(element);
          }),
        browsing.driver.own(script),
      );
      expect(came, script).toBe(false);
    }
  });

  if (browsing.kind === 'firefox') return;

  it('are modules', async () => {
    expect(await isModule(browsing.driver, await browsing.visit(site.at('/article.html')))).toBe(true);
  });

  it('are sent as files where the browser does not let them be imported', async () => {
    const chromium = findBrowsers().find(({ kind }) => kind === 'chromium');
    const running = await start(chromium as InstalledBrowser, { extension: withoutImports() });
    try {
      const page = await running.driver.newPage();
      await page.goto(site.at('/article.html'));
      expect(await isModule(running.driver, page)).toBe(false);
    } finally {
      await running.close();
    }
  });
});
