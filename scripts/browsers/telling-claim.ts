import type { Page } from 'puppeteer-core';
import { comeToRest, inSidebar } from './sidebar.ts';

/** Brings up the claim that says most at a glance: one whose status the article itself tells. */
export async function pickTellingClaim(page: Page): Promise<void> {
  const card = await inSidebar(page, '[data-id].unverified');
  await card.click();
  // The page scrolls smoothly, and the picture is of the place where it comes to rest.
  await page.evaluate(async () => {
    let last = Number.NaN;
    while (last !== scrollY) {
      last = scrollY;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  });
  await comeToRest(page);
}
