import type { ElementHandle, Page } from 'puppeteer-core';
import { HOST, inSidebar, withKeys } from '../../../scripts/browsers/sidebar.ts';
import { until } from '../../../scripts/lib/until.ts';
import type { Claim } from '../../../src/engine/types.ts';
import { standsStill } from './page-state.ts';

const STATUSES = ['reported', 'unverified', 'disputed', 'denied', 'confirmed'];

/** A place on the first line of a claim's mark, which is scrolled to the upper third of the window. */
export async function onMark(page: Page, { content }: Claim): Promise<{ x: number; y: number }> {
  await standsStill(page);
  return page.evaluate(
    async (statuses, wanted) => {
      // A page tells of its scrolling a frame later, and what is pointed at before that is forgotten.
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (const status of statuses) {
        for (const range of CSS.highlights.get(`sourcelight-${status}`) ?? []) {
          if (!wanted.startsWith(String(range).replace(/\s+/g, ' '))) continue;
          const top = (range as Range).getClientRects()[0]?.top ?? 0;
          scrollBy({ top: top - innerHeight / 4, behavior: 'instant' });
          await frame();
          await frame();
          const line = (range as Range).getClientRects()[0] ?? new DOMRect();
          return { x: line.left + Math.min(line.width / 2, 80), y: line.top + line.height / 2 };
        }
      }
      throw new Error(`No mark on "${wanted}".`);
    },
    STATUSES,
    content[0]?.text ?? '',
  );
}

/** The card that is open at a claim's mark. */
export const cardAt = (page: Page, { id }: Claim): Promise<ElementHandle<Element>> =>
  inSidebar(page, `[data-card="${id}"]`);

export const hasCard = (page: Page): Promise<boolean> =>
  page.evaluate(
    (host) => document.querySelector(host)?.shadowRoot?.querySelector('[data-card]') != null,
    HOST,
  );

export const noCard = (page: Page) => until('the card to go', async () => !(await hasCard(page)));

/** Where the card stands, the lines that are marked for the claim in focus, and the window. */
export const layout = (page: Page) =>
  page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot;
    const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const lines = ['content', 'source', 'cue'].map((part) =>
      [...(CSS.highlights.get(`sourcelight-focused-${part}`) ?? [])].flatMap((range) =>
        [...(range as Range).getClientRects()].map(boxOf),
      ),
    );
    const box = (selector: string) =>
      boxOf(root?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect());
    return {
      card: box('[data-card]'),
      panel: box('.sheet'),
      lines: lines.flat(),
      window: { left: 0, top: 0, right: innerWidth, bottom: innerHeight },
    };
  }, HOST);

/** The name of what has the keyboard, in the sidebar or beside it: its label, its id or its words. */
export async function focused(page: Page): Promise<string> {
  const element = await withKeys(page);
  return (
    (await element?.evaluate((each) => {
      const { ariaLabel, dataset, textContent } = each as HTMLElement;
      return ariaLabel ?? dataset.id ?? textContent?.trim() ?? '';
    })) ?? ''
  );
}
