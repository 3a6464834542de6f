import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../lib/until.ts';
import type { Driver } from './launch.ts';

/** The one element that the extension puts into a page. */
export const HOST = 'sourcelight-sidebar';

/** How far the sidebar has come; `notice` is a state with nothing to list, `closed` none at all. */
export type Phase = 'closed' | 'reading' | 'read' | 'notice';

const READ_WITHIN = 30_000;

export async function phaseOf(page: Page): Promise<Phase> {
  return page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot;
    if (!root) return 'closed';
    if (root.querySelector('section.claims')) return 'read';
    return root.querySelector('.notice') ? 'notice' : 'reading';
  }, HOST);
}

/** Clicks the toolbar button and waits until the page has been read. Throws when it is not within half a minute. */
export async function openSidebar(driver: Pick<Driver, 'clickAction'>, page: Page): Promise<Phase> {
  await driver.clickAction(page);
  return settled(page);
}

/** Waits until the page has been read. */
export async function settled(page: Page): Promise<Phase> {
  let phase: Phase = 'closed';
  return until(
    () => `the sidebar to have read the page (it is ${phase})`,
    async () => {
      phase = await phaseOf(page);
      return phase === 'read' || phase === 'notice' ? phase : undefined;
    },
    READ_WITHIN,
  );
}

/** Waits until nothing in the sidebar moves or fades any more. */
export async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(async (host) => {
    const moving = document.querySelector(host)?.shadowRoot?.getAnimations() ?? [];
    const ending = moving.filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  }, HOST);
}

/** What the sidebar says, as a reader sees it. */
export async function sidebarText(page: Page): Promise<string> {
  return page.evaluate(
    (host) =>
      document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('[data-panel]')?.innerText ?? '',
    HOST,
  );
}

/** The first element in the sidebar that a selector fits and whose words or name begin as told. */
export async function inSidebar(page: Page, selector: string, words = ''): Promise<ElementHandle<Element>> {
  return until(`${selector} “${words}” in the sidebar`, async () => {
    const handle = await page.evaluateHandle(
      (host, wanted, beginning) => {
        const found = document.querySelector(host)?.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [];
        const named = (each: HTMLElement) => [each.ariaLabel, each.textContent];
        return [...found].find((each) => named(each).some((name) => name?.trim().startsWith(beginning)));
      },
      HOST,
      selector,
      words,
    );
    return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
  });
}
