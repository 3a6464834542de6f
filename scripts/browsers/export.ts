import type { Page } from 'puppeteer-core';
import type { Analysis } from '../../src/engine/types.ts';
import { clickIn, press } from './click.ts';
import { takeDownload } from './download.ts';

/** Saves the claims from the export menu. `folder` is where the browser puts downloads. */
export async function exportAs(
  page: Page,
  format: string,
  folder: string,
  extension = format.toLowerCase(),
): Promise<Buffer> {
  await press(page, 'Export');
  await clickIn(page, '[role=menuitem]', format);
  return (await takeDownload(folder, extension)).content;
}

/** The analysis that the sidebar exports. */
export async function exportedAnalysis(page: Page, folder: string): Promise<Analysis> {
  return JSON.parse((await exportAs(page, 'JSON', folder)).toString()) as Analysis;
}
