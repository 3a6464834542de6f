import axe, { type AxeResults } from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Browsing } from './each-browser.ts';

/** Opens one of the extension's own pages in a tab, and waits until it is drawn. */
export async function openOwn(
  browsing: Browsing,
  path: string,
  viewport = { width: 1280, height: 900 },
): Promise<Page> {
  const page = await browsing.newPage();
  await page.setViewport(viewport);
  await page.bringToFront();
  // Firefox does not tell when its extensions' pages have loaded.
  await page.goto(browsing.driver.own(path), { waitUntil: [] });
  await page.waitForSelector('h1');
  return page;
}

/** Waits for an element with these words or this name, and gives it. */
export async function named(page: Page, selector: string, words: string): Promise<ElementHandle<Element>> {
  const handle = await page.waitForFunction(
    (wanted, beginning) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].find((each) =>
        [each.ariaLabel, each.textContent].some((name) => name?.trim().startsWith(beginning)),
      ),
    // A page that is not in front draws no frames to look at.
    { polling: 100 },
    selector,
    words,
  );
  const element = handle.asElement() as ElementHandle<Element> | null;
  if (!element) throw new Error(`No ${selector} is called “${words}”.`);
  return element;
}

/** Gives the keyboard to the first element that a selector fits, once there is one. */
export async function focusOn(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  await element?.focus();
}

/** What axe finds wrong in a page of ours, in words. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    const found = await run.run();
    if (found.passes.length === 0) throw new Error('axe has looked at nothing.');
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
    );
  });
}
