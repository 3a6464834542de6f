import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { takeDownload } from '../../scripts/browsers/download.ts';
import { until } from '../../scripts/lib/until.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { readTransfer } from '../../src/settings/transfer.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { focusOn, named, openOwn } from './support/own-pages.ts';

const isChecked = (page: Page, selector: string) =>
  page.$eval(selector, (input) => (input as HTMLInputElement).checked);

async function exported(page: Page, folder: string) {
  await (await named(page, 'button', 'Export')).click();
  return readTransfer((await takeDownload(folder, 'json')).content.toString());
}

/** How much of a page has moved since it was first drawn, as Layout Instability has it, after another two frames. */
const shiftsOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntry[]) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        const end = () => {
          add(observer.takeRecords());
          resolve(sum);
        };
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(end)));
      }),
  );

async function importing(page: Page, file: string): Promise<void> {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

const files = mkdtempSync(join(tmpdir(), 'sourcelight-settings-'));
afterAll(() => rmSync(files, { recursive: true }));

inEachBrowser('the options', (browsing) => {
  // Firefox does not tell of shifts.
  if (browsing.kind === 'chromium')
    it('stand whole when they are first drawn', async () => {
      // All of it in the window: what moves outside does not count.
      const page = await openOwn(browsing, '/options.html', { width: 1280, height: 4000 });
      await named(page, 'dd kbd', '');
      expect(await shiftsOf(page)).toBe(0);
    });

  it('keep what is chosen by mouse, and show it again', async () => {
    const page = await openOwn(browsing, '/options.html');
    await (await named(page, '.radio', 'Statements and attitudes')).click();
    await (await named(page, '.radio', 'Dark')).click();
    await page.waitForSelector('[data-theme=dark]');
    const again = await openOwn(browsing, '/options.html');
    expect(await isChecked(again, '[name=shown][value=all]')).toBe(true);
    expect(await isChecked(again, '[name=theme][value=dark]')).toBe(true);
    await (await named(again, 'button', 'Reset all')).click();
    await named(again, '[role=status]', 'All settings are as they were');
    // The other tab follows.
    await page.waitForSelector('[data-theme=auto]');
  });

  it('keep what is chosen by keyboard, tell what it means, and undo a reset', async () => {
    const page = await openOwn(browsing, '/options.html');
    await focusOn(page, '#confidence');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await named(page, '.meaning', 'Of the claims at 80%, about 8 in 10 are right');
    await focusOn(page, '[name=density][value=all]');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('[name=density][value=focused]:checked');
    await until('both to be kept', async () => {
      const { settings } = await exported(page, browsing.downloads);
      return settings.confidence === 0.8 && settings.density === 'focused';
    });
    await focusOn(page, '#transfer button:nth-of-type(3)');
    await page.keyboard.press('Enter');
    await named(page, '[role=status]', 'All settings are as they were');
    expect((await exported(page, browsing.downloads)).settings).toEqual(defaultSettings);
    await (await named(page, 'button', 'Undo the reset')).click();
    await named(page, '[role=status]', 'Your settings are back');
    expect((await exported(page, browsing.downloads)).settings.confidence).toBe(0.8);
    await (await named(page, 'button', 'Reset all')).click();
  });

  it('take over a file, and change nothing when anything in it is wrong', async () => {
    const page = await openOwn(browsing, '/options.html');
    const settings = { ...defaultSettings, side: 'left', width: 500 };
    const good = join(files, 'good.json');
    writeFileSync(
      good,
      JSON.stringify({
        kind: 'sourcelight-settings',
        version: 1,
        settings,
        sites: ['harrow.example'],
        saving: ['harrow.example'],
      }),
    );
    await importing(page, good);
    await named(page, '[role=status]', '“good.json” was taken over');
    await named(page, '.sites .refused', 'harrow.example');
    expect(await isChecked(page, '[name=side][value=left]')).toBe(true);

    const bad = join(files, 'bad.json');
    for (const [text, reason] of [
      ['{', '“bad.json” cannot be read'],
      ['{}', '“bad.json” holds no settings'],
      [
        JSON.stringify({ kind: 'sourcelight-settings', version: 1, settings: { width: 1 } }),
        '“bad.json” holds a value',
      ],
    ] as const) {
      writeFileSync(bad, text);
      await importing(page, bad);
      await named(page, '[role=alert]', reason);
    }
    expect(await exported(page, browsing.downloads)).toEqual({
      settings,
      sites: ['harrow.example'],
      saving: ['harrow.example'],
    });
    await (await named(page, '.sites button', 'Remove harrow.example')).click();
    await named(page, '.hint', 'None yet');
    await (await named(page, 'button', 'Reset all')).click();
  });

  it('show the keys that the browser has, and lead to where they are changed', async () => {
    const page = await openOwn(browsing, '/options.html');
    const keys = await browsing.driver.shortcut();
    await named(page, '.keys kbd', keys);
    const before = (await browsing.driver.browser.pages()).length;
    await (await named(page, 'button', 'Change shortcuts')).click();
    await until('the browser’s own page', async () => {
      const { length } = await browsing.driver.browser.pages();
      return length > before;
    });
  });
});
