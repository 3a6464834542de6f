import { expect, it } from 'vitest';
import { tabAt } from '../../scripts/browsers/launch.ts';
import { openSidebar, settled, sidebarText } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { named, openOwn } from './support/own-pages.ts';
import { listed, marks } from './support/page-state.ts';

inEachBrowser(
  'after the install',
  (browsing) => {
    it('shows new readers around', async () => {
      const welcome = await tabAt(browsing.driver, '/welcome.html');
      expect(
        await welcome.$$eval('svg[role=img]', (all) => all.map((each) => each.ariaLabel !== '')),
      ).toEqual([true, true, true]);
    });
  },
  () => ({ keepsWelcome: true }),
);

inEachBrowser('the bundled article', (browsing) => {
  it('is reached from the welcome page and read as any other, by the toolbar button', async () => {
    const page = await openOwn(browsing, '/welcome.html');
    await (await named(page, 'a', 'Try it on an article')).click();
    await named(page, 'h1', 'Who gave the order');
    expect(await openSidebar(browsing.driver, page)).toBe('read');
    const ids = scanned(demoArticle).claims.map(({ id }) => id);
    for (const id of await listed(page)) expect(ids).toContain(id);
    expect((await listed(page)).length).toBeGreaterThan(0);
    expect(Object.keys(await marks(page)).length).toBeGreaterThan(0);
  });

  it('is read by the button above it too, with the keyboard', async () => {
    const page = await openOwn(browsing, '/article.html');
    const button = await named(page, '.sourcelight-invitation button', 'Show who says what');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await settled(page)).toBe('read');
    expect(await sidebarText(page)).toContain('claims');
  });
});
