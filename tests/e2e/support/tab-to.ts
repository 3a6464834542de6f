import type { Page } from 'puppeteer-core';
import { inSidebar, withKeys } from '../../../scripts/browsers/sidebar.ts';
import { until } from '../../../scripts/lib/until.ts';

/** More presses than any way in the sidebar takes. */
const FAR = 120;
/** Milliseconds after which the keyboard is not in the sidebar any more. */
const LOST = 3000;

/**
 * Goes by Tab, or back by Shift and Tab, to what a selector fits and whose words or name begin as told. Throws when
 * the keyboard is not in the sidebar, or does not get there.
 */
export async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
  const target = await inSidebar(page, selector, words);
  for (let presses = 0; presses < FAR; presses++) {
    // On its way from the frame to what stands beside it, it is nowhere for a moment.
    const active = await until(
      'the keyboard to be in the sidebar',
      async () => (await withKeys(page)) ?? undefined,
      LOST,
    );
    let isBefore: boolean;
    if (active.frame === target.frame) {
      const way = await target.evaluate((element, other) => {
        if (other === element) return 'there';
        return element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? 'back' : 'on';
      }, active);
      if (way === 'there') return;
      isBefore = way === 'back';
    } else isBefore = target.frame === page.mainFrame();
    // What stands in the page beside the sidebar comes before its frame.
    if (isBefore) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (isBefore) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab does not lead to ${selector} “${words}”.`);
}
