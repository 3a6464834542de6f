import type { Page } from 'puppeteer-core';
import { HOST, inSidebar } from '../../../scripts/browsers/sidebar.ts';

/** More presses than any way in the sidebar takes. */
const FAR = 120;

/**
 * Goes by Tab, or back by Shift and Tab, to what a selector fits and whose words or name begin as told. Throws when
 * the keyboard is not in the sidebar, or does not get there.
 */
export async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
  const target = await inSidebar(page, selector, words);
  for (let presses = 0; presses < FAR; presses++) {
    const way = await target.evaluate((element, host) => {
      const active = document.querySelector(host)?.shadowRoot?.activeElement;
      if (!active) throw new Error('The keyboard is not in the sidebar.');
      if (active === element) return 'there';
      const isBefore = element.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBefore ? 'back' : 'on';
    }, HOST);
    if (way === 'there') return;
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`Tab does not lead to ${selector} “${words}”.`);
}
