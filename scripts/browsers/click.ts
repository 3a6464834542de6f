import type { Page } from 'puppeteer-core';
import { until } from '../lib/until.ts';
import { inSidebar } from './sidebar.ts';

/** For so many frames something must be found where it was. */
const STILL = 4;

/**
 * Clicks on what a selector fits in the sidebar and whose words or name begin as told, once it has come to rest there:
 * at its middle, or so many CSS px from its left edge.
 * It is the mouse that is moved there: of a page in quirks mode Puppeteer does not know how high its window is.
 */
export async function clickIn(page: Page, selector: string, words = '', fromLeft?: number): Promise<void> {
  const target = await inSidebar(page, selector, words);
  const { x, y } = await until(`${selector} “${words}” to stand still in the window`, () =>
    target.evaluate(
      async (element, indent, frames) => {
        const spot = () => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const [x, y] = [left + (indent ?? width / 2), top + height / 2];
          const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(x, y);
          return (element.closest('[role=button]') ?? element).contains(hit) ? { x, y } : undefined;
        };
        // Pages that are not in front draw no frames.
        const frame = () =>
          new Promise<unknown>((resolve) => {
            requestAnimationFrame(resolve);
            setTimeout(resolve, 100);
          });
        // Cards know their height when they come into view, and may then move it out again.
        if (!spot()) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const first = spot();
        // What slides in would move away from under the pointer.
        for (let at = 0; at < frames; at++) {
          await frame();
          const now = spot();
          if (now?.x !== first?.x || now?.y !== first?.y) return undefined;
        }
        return first;
      },
      fromLeft,
      STILL,
    ),
  );
  await page.mouse.click(x, y);
}

/** Presses a button of the sidebar, by the words on it or its name. */
export const press = (page: Page, words: string): Promise<void> => clickIn(page, 'button', words);
