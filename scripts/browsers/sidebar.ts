import type { ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';
import { until } from '../lib/until.ts';
import type { Driver } from './launch.ts';

/** The one element that the extension puts into a page. */
export const HOST = 'sourcelight-sidebar';

/** How far the sidebar has come; `notice` is a state with nothing to list, `closed` none at all. */
export type Phase = 'closed' | 'reading' | 'read' | 'notice';

const READ_WITHIN = 30_000;

/** What of ours stands in the page itself: the sidebar's edge, and the card at a mark. Null where nothing does. */
export async function overlayRoot(page: Page): Promise<JSHandle<ShadowRoot> | null> {
  const root = await page.evaluateHandle((host) => document.querySelector(host)?.shadowRoot, HOST);
  return root.asElement() as JSHandle<ShadowRoot> | null;
}

/** The frames that were found last. */
const found = new WeakMap<Page, Frame>();

/** The frame in which the sidebar is drawn; null where there is none (yet). */
export async function sidebarFrame(page: Page): Promise<Frame | null> {
  const known = found.get(page);
  if (known && !known.detached) return known;
  for (const frame of page.frames()) {
    if (frame === page.mainFrame() || !(await isSidebar(frame))) continue;
    found.set(page, frame);
    return frame;
  }
  return null;
}

/** Chromium's driver knows where a frame has gone; in Firefox the frame is asked. */
async function isSidebar(frame: Frame): Promise<boolean> {
  const isUnknown = frame.url() === 'about:blank';
  const address = isUnknown ? await frame.evaluate(() => location.href).catch(() => '') : frame.url();
  return address.endsWith('/sidebar.html');
}

/** The document of the sidebar's frame, or where it has none the shadow root in which it is drawn in the page itself. */
export async function sidebarRoot(page: Page): Promise<JSHandle<Document | ShadowRoot> | null> {
  const frame = await sidebarFrame(page);
  return frame ? frame.evaluateHandle(() => document) : overlayRoot(page);
}

/** Where the sidebar is drawn where no frame of it is known to the driver: in a page of the extension itself, or here. */
const ELSEWHERE = `((root) => location.protocol.endsWith('extension:')
  ? root?.querySelector('.frame')?.shadowRoot?.querySelector('iframe')?.contentDocument
  : root)(document.querySelector('${HOST}')?.shadowRoot)`;

/** What a function says of the sidebar; `otherwise` where there is none, or where it is just going or coming. */
export async function ofSidebar<Value, Given extends unknown[]>(
  page: Page,
  otherwise: Value,
  say: (root: Document | ShadowRoot, ...given: Given) => Value | Promise<Value>,
  ...given: Given
): Promise<Value> {
  try {
    const frame = await sidebarFrame(page);
    const root = frame ? 'document' : ELSEWHERE;
    const all = [root, ...given.map((each) => JSON.stringify(each))].join();
    const answer = await (frame ?? page.mainFrame()).evaluate(`${root} ? (${say})(${all}) : undefined`);
    return answer === undefined ? otherwise : (answer as Value);
  } catch (error) {
    found.delete(page);
    if (page.isClosed() || !isOnTheMove(error)) throw error;
    return otherwise;
  }
}

/** A frame that is asked while it is loaded or taken away answers so. */
const isOnTheMove = (error: unknown) =>
  /detached|destroyed|context|no such (?:frame|node)|Target closed|discarded|cross-origin object/i.test(
    String(error),
  );

export async function phaseOf(page: Page): Promise<Phase> {
  const phase = await ofSidebar<Phase | null, []>(page, null, (root) => {
    if (root.querySelector('section.claims')) return 'read';
    return root.querySelector('.notice') ? 'notice' : 'reading';
  });
  return phase ?? page.evaluate((host) => (document.querySelector(host) ? 'reading' : 'closed'), HOST);
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

/** Waits until keys that are pressed come to the sidebar: browsers hand them over to another process in their own time. */
export async function hasKeys(page: Page): Promise<void> {
  await until('the keys to come to the sidebar', () =>
    ofSidebar(page, false, (root) =>
      root instanceof Document
        ? root.hasFocus() && root.activeElement !== root.body
        : root.activeElement !== null,
    ),
  );
}

/** Waits until nothing in the sidebar moves or fades any more. */
export async function comeToRest(page: Page): Promise<void> {
  for (const root of [await overlayRoot(page), await sidebarRoot(page)]) {
    await root?.evaluate(async (within) => {
      const ending = within
        .getAnimations()
        .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map((animation) => animation.finished));
    });
  }
}

/** What the sidebar says, as a reader sees it: only when frames have been drawn is it known which cards are in view. */
export const sidebarText = (page: Page): Promise<string> =>
  ofSidebar(page, '', async (root) => {
    for (let frames = 0; frames < 2; frames++) {
      await new Promise<unknown>((resolve) => {
        requestAnimationFrame(resolve);
        // Pages that are not in front draw none.
        setTimeout(resolve, 500);
      });
    }
    return root.querySelector<HTMLElement>('[data-panel]')?.innerText ?? '';
  });

/** The first element of ours that a selector fits and whose words or name begin as told: in the sidebar, or beside it. */
export async function inSidebar(page: Page, selector: string, words = ''): Promise<ElementHandle<Element>> {
  return until(`${selector} “${words}” in the sidebar`, async () => {
    for (const rootOf of [sidebarRoot, overlayRoot]) {
      const handle = await rootOf(page)
        .then((root) =>
          root?.evaluateHandle(
            (within, wanted, beginning) => {
              const named = (each: HTMLElement) => [each.ariaLabel, each.textContent];
              return [...within.querySelectorAll<HTMLElement>(wanted)].find((each) =>
                named(each).some((name) => name?.trim().startsWith(beginning)),
              );
            },
            selector,
            words,
          ),
        )
        .catch((error: unknown) => {
          found.delete(page);
          if (page.isClosed() || !isOnTheMove(error)) throw error;
        });
      const element = handle?.asElement() as ElementHandle<Element> | null | undefined;
      if (element) return element;
    }
    return undefined;
  });
}

/** What of ours has the keyboard: beside the sidebar, or within its frame; null where the page has it. */
export async function withKeys(page: Page): Promise<ElementHandle<Element> | null> {
  const active = await page.evaluateHandle(
    (host) => document.querySelector(host)?.shadowRoot?.activeElement ?? null,
    HOST,
  );
  const element = active.asElement() as ElementHandle<Element> | null;
  const isFrame = await element?.evaluate((each) => each.matches('.frame'));
  const frame = isFrame ? await sidebarFrame(page) : null;
  if (!frame) return element;
  return (
    await frame.evaluateHandle(() => document.activeElement)
  ).asElement() as ElementHandle<Element> | null;
}

/** Where the sidebar's frame begins in the window, in CSS px: its own coordinates count from there. */
export const originOf = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate((host) => {
    const frame = document.querySelector(host)?.shadowRoot?.querySelector('.frame');
    const { x, y } = frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return { x, y };
  }, HOST);
