import type { KeyDownOptions, Page } from 'puppeteer-core';
import { HOST, inSidebar, ofSidebar } from '../../../scripts/browsers/sidebar.ts';
import { until } from '../../../scripts/lib/until.ts';

/** The whole document as it would be saved. */
export const serialised = (page: Page): Promise<string> =>
  page.evaluate(() => new XMLSerializer().serializeToString(document));

/** The same, as it would be without the extension's own element. */
export const serialisedWithoutHost = (page: Page): Promise<string> =>
  page.evaluate((host) => {
    const copy = document.cloneNode(true) as Document;
    copy.querySelector(host)?.remove();
    return new XMLSerializer().serializeToString(copy);
  }, HOST);

const STATUSES = ['reported', 'unverified', 'disputed', 'denied', 'confirmed'];
const PARTS = ['source', 'cue', 'content', 'marker'];

/** The words under each of the extension's highlights, by their names' last part; those with none are left out. */
export async function marks(page: Page): Promise<Record<string, string[]>> {
  const names = [...STATUSES, ...PARTS.map((part) => `focused-${part}`)];
  return page.evaluate((all) => {
    const found: [string, string[]][] = [];
    for (const name of all) {
      const highlight = CSS.highlights.get(`sourcelight-${name}`);
      if (highlight && highlight.size > 0) found.push([name, [...highlight].map(String)]);
    }
    return Object.fromEntries(found);
  }, names);
}

/** All that the extension could leave behind in a page. */
export const traces = (page: Page) =>
  page.evaluate(
    (host) => ({
      elements: document.querySelectorAll(host).length,
      sheets: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      marginRight: getComputedStyle(document.documentElement).marginRight,
    }),
    HOST,
  );

/**
 * The cards in the order in which they are listed, as ids and words; those far off the screen are not rendered, but
 * there. Long lists are drawn in steps: read is what stands when all of them have been.
 */
const cardsIn = (page: Page): Promise<[string, string][]> =>
  until(
    'all cards to be drawn',
    () =>
      ofSidebar<[string, string][] | undefined, []>(page, undefined, (root) => {
        if (root.querySelector('.cards[aria-busy=true]')) return undefined;
        return [...root.querySelectorAll('li[data-id]')].map((card): [string, string] => [
          card.getAttribute('data-id') ?? '',
          card.textContent,
        ]);
      }),
    30_000,
  );

/** How much of the sidebar a selector fits. */
export const countOf = (page: Page, selector: string): Promise<number> =>
  ofSidebar(page, 0, (root, wanted) => root.querySelectorAll(wanted).length, selector);

/** The ids of the cards, in the order in which they are listed. */
export const listed = async (page: Page): Promise<string[]> => (await cardsIn(page)).map(([id]) => id);

/** The words on each card, by the claim's id. */
export const cardWords = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(await cardsIn(page));

/** Asks for all that the list keeps back: less certain claims, and attitudes. */
export async function listEverything(page: Page): Promise<void> {
  const off = '.also button[aria-pressed="false"]';
  const left = () => countOf(page, off);
  // One control may bring another: attitudes have less certain ones among them.
  while ((await left()) > 0) {
    const control = await inSidebar(page, off);
    await control.evaluate((button) => (button as HTMLElement).click());
    await until('the control to be on', () =>
      control.evaluate((button) => !button.isConnected || button.ariaPressed === 'true'),
    );
  }
}

/** The id of the card in focus. */
export const selected = (page: Page): Promise<string | null> =>
  ofSidebar<string | null, []>(
    page,
    null,
    (root) => root.querySelector('li[aria-current=true]')?.getAttribute('data-id') ?? null,
  );

/** Frames without a movement after which nothing moves any more, however slowly a busy machine draws them. */
export const FRAMES_OF_REST = 6;

/** Waits until the page no longer scrolls. */
export const standsStill = (page: Page): Promise<void> =>
  page.evaluate(async (frames) => {
    let last = scrollY;
    for (let still = 0; still < frames; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
    }
  }, FRAMES_OF_REST);

/** Chooses an option in one of the sidebar's selects, as a person does: by its words' beginning. */
export async function choose(page: Page, select: string, option: string): Promise<void> {
  const handle = await inSidebar(page, 'select', select);
  await handle.evaluate((element, wanted) => {
    const choice = element as HTMLSelectElement;
    const found = [...choice.options].find((each) => each.text.startsWith(wanted));
    if (!found) throw new Error(`No option "${wanted}".`);
    choice.value = found.value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  }, option);
}

/** What is pasted by the keyboard into the text area of a page. */
export async function pastedInto(page: Page): Promise<string> {
  await page.bringToFront();
  await page.focus('textarea');
  await page.keyboard.down('Control');
  // Chromium is told what the keys mean; Firefox knows.
  await page.keyboard.press('v', { commands: ['Paste'] } as KeyDownOptions);
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
  return page.$eval('textarea', (area) => area.value);
}
