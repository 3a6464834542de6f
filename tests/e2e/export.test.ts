import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { clickIn, press } from '../../scripts/browsers/click.ts';
import { exportAs, exportedAnalysis } from '../../scripts/browsers/export.ts';
import { inSidebar } from '../../scripts/browsers/sidebar.ts';
import { demoArticle } from '../../scripts/lib/paths.ts';
import type { Analysis } from '../../src/engine/types.ts';
import { formats } from '../../src/formats/index.ts';
import { readBrat } from '../../src/formats/read/index.ts';
import { byCommandLine, claimsOf, scanned } from './support/claims.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { pastedInto } from './support/page-state.ts';
import { useSite } from './support/site.ts';

const site = useSite({
  '/paste.html': { body: '<!doctype html><title>Paste</title><textarea autofocus></textarea>' },
});
const expected = scanned(demoArticle);

inEachBrowser('exporting from the sidebar', (browsing) => {
  it('saves as JSON what the command line finds, to the byte, with address, title, date, time and version', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const saved = (await exportAs(page, 'JSON', browsing.downloads)).toString();
    const analysis: Analysis = JSON.parse(saved);
    expect(await byCommandLine(analysis)).toBe(saved);
    expect(analysis.generator).toMatchObject({
      weights: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      options: { minConfidence: expect.any(Number) },
    });
    expect(claimsOf(analysis)).toEqual(claimsOf(expected));
    const { schema, generator, title, byline, published, language } = expected;
    expect(analysis).toMatchObject({ schema, generator, title, byline, published, language });
    expect(analysis.url).toBe(site.at('/article.html'));
    expect(Math.abs(Date.now() - Date.parse(analysis.analyzedAt ?? ''))).toBeLessThan(60_000);
  });

  it('saves as CSV, to the letter what the format writes', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const analysis = await exportedAnalysis(page, browsing.downloads);
    const csv = await exportAs(page, 'CSV', browsing.downloads);
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.toString()).toBe(formats.csv.write([analysis]));
  });

  it('saves as a report, and as brat’s files in one', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const analysis = await exportedAnalysis(page, browsing.downloads);
    const report = await exportAs(page, 'HTML report', browsing.downloads, 'html');
    expect(report.toString()).toBe(formats.html.write([analysis]));
    const zip = unzipSync(await exportAs(page, 'brat', browsing.downloads, 'zip'));
    expect(Object.keys(zip).slice(2)).toEqual(['annotation.conf', 'visual.conf']);
    const [text = '', ann = ''] = Object.values(zip).map((bytes) => strFromU8(bytes));
    expect(readBrat(ann, text).claims).toEqual(analysis.claims);
  });

  it('copies as Markdown', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    const analysis = await exportedAnalysis(page, browsing.downloads);
    await press(page, 'Export');
    await clickIn(page, '[role=menuitem]', 'Copy as Markdown');
    await inSidebar(page, '[role=status]', 'Copied as Markdown');
    const paper = await browsing.visit(site.at('/paste.html'));
    const pasted = await pastedInto(paper);
    expect(pasted.trim()).toBe(formats.markdown.write([analysis]).trim());
  });

  it('has a menu that the keyboard can use and leave', async () => {
    const { page } = await browsing.read(site.at('/article.html'));
    await (await inSidebar(page, 'button', 'Export')).focus();
    await page.keyboard.press('Enter');
    const names = async () =>
      (await inSidebar(page, '[role=menuitem]:focus')).evaluate((item) => item.textContent);
    expect(await names()).toContain('HTML report');
    await page.keyboard.press('ArrowDown');
    expect(await names()).toContain('Markdown');
    await page.keyboard.press('Escape');
    const back = await inSidebar(page, 'button:focus');
    expect(await back.evaluate((button) => button.getAttribute('aria-expanded'))).toBe('false');
  });
});
