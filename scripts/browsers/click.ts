import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../lib/until.ts';
import { HOST, inSidebar, originOf } from './sidebar.ts';

/** For so many frames something must be found where it was. */
const STILL = 4;

/**
 * Clicks on what a selector fits in the sidebar and whose words or name begin as told, once it has come to rest there:
 * at its middle, or so many CSS px from its left edge.
 * It is the mouse that is moved there: of a page in quirks mode Puppeteer does not know how high its window is.
 */
export async function clickIn(page: Page, selector: string, words = '', fromLeft?: number): Promise<void> {
  const target = await inSidebar(page, selector, words);
  const spot = await until(`${selector} “${words}” to stand still in the window`, () =>
    target.evaluate(
      async (element, indent, frames) => {
        const spot = () => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const [x, y] = [left + (indent ?? width / 2), top + height / 2];
          const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
          return (element.closest('[role=button]') ?? element).contains(hit) ? { x, y } : undefined;
        };
        // Pages that are not in front draw no frames; on a busy machine others take their time.
        const frame = () =>
          new Promise<unknown>((resolve) => {
            requestAnimationFrame(resolve);
            setTimeout(resolve, 500);
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
  // What stands in the sidebar's frame counts from there.
  const isInFrame =
    target.frame !== page.mainFrame() || (await target.evaluate((each) => each.ownerDocument !== document));
  const origin = isInFrame ? await originOf(page) : { x: 0, y: 0 };
  await told(page.mouse.click(origin.x + spot.x, origin.y + spot.y));
}

/** Presses Escape where that closes the sidebar. */
export async function closeByEscape(page: Page): Promise<void> {
  await told(page.keyboard.press('Escape'));
  await closed(page);
}

/** Presses the sidebar's close button. */
export async function closeByButton(page: Page): Promise<void> {
  await press(page, 'Close');
  await closed(page);
}

/** The sidebar closes a moment after it was told to: another click on the toolbar button would else close it as well. */
const closed = (page: Page) =>
  until('the sidebar to close', () => page.evaluate((host) => document.querySelector(host) === null, HOST));

/** Milliseconds in which a browser tells the driver that what it did has come to its frame. */
const TOLD_WITHIN = 3000;

/** Of a frame that goes by what was done in it Chromium may never tell: what comes of it is looked at in any case. */
async function told(doing: Promise<void>): Promise<void> {
  // Whether it fails is told by whoever comes first; later nobody listens.
  doing.catch(() => undefined);
  await Promise.race([doing, pause(TOLD_WITHIN)]);
}

/** Presses a button of the sidebar, by the words on it or its name. */
export const press = (page: Page, words: string): Promise<void> => clickIn(page, 'button', words);
