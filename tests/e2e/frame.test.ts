import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickIn, closeByButton, press } from '../../scripts/browsers/click.ts';
import { HOST, inSidebar, openSidebar, originOf, sidebarFrame } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import type { Resource } from '../../scripts/lib/serve.ts';
import { until } from '../../scripts/lib/until.ts';
import type { Claim } from '../../src/engine/types.ts';
import { cardAt, hasCard, onMark } from './support/card.ts';
import { listedOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { listed, selected, traces } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const body = readFileSync(demoArticle);
const refusing: Record<string, Resource> = {
  '/sandboxed.html': { body, headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  '/isolated.html': {
    body,
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
};
const site = useSite({ ...refusing, '/kept.html': { body, headers: { 'cache-control': 'max-age=60' } } });
const expected = listedOf(scanned(demoArticle));

/** What the sidebar’s own process says: of the frames of a page that was brought back Puppeteer now and then has none. */
async function askSidebar<Value>(page: Page, say: (root: Document) => Value): Promise<Value> {
  const target = page
    .browser()
    .targets()
    .find((each) => each.url().endsWith('/sidebar.html'));
  const session = await (target ?? page.target()).createCDPSession();
  const root = target ? 'document' : `document.querySelector('${HOST}').shadowRoot`;
  const expression = `(${say})(${root})`;
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  await session.detach();
  return result.value;
}

inEachBrowser('the frame of the sidebar', (browsing) => {
  it('is out of the page’s reach', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const address = browsing.driver.own('/sidebar.html');
    const seen = await page.evaluate(
      async (host, sidebar) => {
        const box = document.querySelector(host)?.shadowRoot?.querySelector('.frame');
        if (!box) throw new Error('There is no frame.');
        const frame = box.shadowRoot?.querySelector('iframe');
        const inner = frame?.contentWindow;
        // Whoever knew the address would know the reader again, elsewhere too.
        const told = performance.getEntries().map((entry) => JSON.stringify(entry));
        const isNamed = [frame?.outerHTML ?? '', ...told].some((text) => text.includes('-extension:'));
        const { port1, port2 } = new MessageChannel();
        const heard: unknown[] = [];
        port1.onmessage = ({ data }) => heard.push(data);
        // What a page can try that takes itself for the script in it.
        inner?.postMessage({ sourcelight: '' }, '*', [port2]);
        inner?.postMessage({ is: 'view', change: {} }, '*');
        const own = document.body.appendChild(document.createElement('iframe'));
        own.src = sidebar;
        await new Promise((resolve) => own.addEventListener('load', resolve));
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data }) => heard.push(data);
        own.contentWindow?.postMessage({ sourcelight: '' }, '*', [channel.port2]);
        await new Promise((resolve) => setTimeout(resolve, 1500));
        own.remove();
        return { heard, isNamed, isReached: inner !== undefined, document: frame?.contentDocument ?? null };
      },
      HOST,
      address,
    );
    const isReached = browsing.kind === 'firefox';
    expect(seen).toEqual({ heard: [], isNamed: false, isReached, document: null });
    expect(await listed(page)).toHaveLength(expected.claims.length);
    await clickIn(page, 'li[data-id]');
    await until('a claim to be picked', async () => (await selected(page)) !== null);
  });

  it.each(Object.keys(refusing))('is done without where it cannot run: %s', async (path) => {
    const page = await browsing.visit(site.at(path));
    const before = await traces(page);
    expect(await openSidebar(browsing.driver, page)).toBe('read');
    // Firefox lets it run in a page that embeds nothing of others.
    const isFrame = (await sidebarFrame(page)) !== null;
    expect(isFrame).toBe(browsing.kind === 'firefox' && path === '/isolated.html');
    expect(await listed(page)).toHaveLength(expected.claims.length);
    await clickIn(page, 'li[data-id]');
    await until('a claim to be picked', async () => (await selected(page)) !== null);
    const claim = expected.claims.find(({ content }) => content.length === 1) as Claim;
    const { x, y } = await onMark(page, claim);
    await page.mouse.click(x, y);
    await cardAt(page, claim);
    await press(page, 'Close the card');
    await closeByButton(page);
    expect(await traces(page)).toEqual(before);
  });

  it('does not keep the browser from keeping the page, and comes back with it as it was', async () => {
    const { page } = await browsing.read(site.at('/kept.html'));
    await clickIn(page, '[role=tab]', 'Sources');
    await inSidebar(page, '[data-source]');
    // The right to send scripts ends with the page: what the card needs comes when the reader moves in it.
    await page.mouse.move(200, 300);
    await pause(1000);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(site.at('/article.html'));
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until('the page to be brought back', () =>
      page
        .evaluate(() => (globalThis as { persisted?: boolean }).persisted === true)
        // It is just on its way.
        .catch(() => false),
    );
    expect((await traces(page)).elements).toBe(1);
    const claim = expected.claims.find(({ content }) => content.length === 1) as Claim;
    const { x, y } = await onMark(page, claim);
    await page.mouse.click(x, y);
    await until('the card at the mark', () => hasCard(page));
    await page.keyboard.press('Escape');
    // Firefox’s driver knows nothing of the frames of a page that was brought back.
    if (browsing.kind === 'firefox') return;
    const sources = () => askSidebar(page, (root) => root.querySelectorAll('[data-source]').length);
    await until('the sources', async () => (await sources()) > 0);
    const { x: left, y: top } = await originOf(page);
    const tab = await askSidebar(page, (root) => {
      const { x, y } = root.querySelector('[role=tab]')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x, y };
    });
    await page.mouse.click(left + tab.x + 5, top + tab.y + 5);
    await until(
      'all claims',
      async () =>
        (await askSidebar(page, (root) => root.querySelectorAll('li[data-id]').length)) ===
        expected.claims.length,
    );
    expect(await sources()).toBe(0);
  });
});
