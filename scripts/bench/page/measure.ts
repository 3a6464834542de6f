import { setTimeout as pause } from 'node:timers/promises';
import type { InstalledBrowser } from '../../browsers/find.ts';
import { launchWithExtension } from '../../browsers/launch.ts';
import { phaseOf } from '../../browsers/sidebar.ts';
import { serve } from '../../lib/serve.ts';
import { readRoom, readTrace, type TraceEvent } from './trace.ts';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'loading',
  'v8',
];
/** Milliseconds for the page to come to rest, and for it to be read: nothing is asked of it meanwhile. */
const REST = 1_000;
const READING = 4_000;

/** What a page does that only makes room at its right side, without the extension. */
export async function measureRoom(
  installed: InstalledBrowser,
  html: string,
  viewport: { width: number; height: number },
  room: number,
): Promise<ReturnType<typeof readRoom>> {
  const server = await serve((path) => (path === '/article.html' ? { body: html } : undefined));
  const driver = await launchWithExtension(installed, { viewport, offline: true });
  try {
    const page = await driver.newPage();
    await page.goto(`${server.origin}/article.html`);
    await pause(REST);
    await page.tracing.start({ categories: CATEGORIES });
    await page.addStyleTag({ content: `html{margin-right:${room}px!important}` });
    await pause(REST);
    return readRoom(eventsOf(await page.tracing.stop()));
  } finally {
    await driver.close();
    await server.close();
  }
}

const eventsOf = (trace: Uint8Array | undefined): TraceEvent[] =>
  (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;

/** Opens a page so many times, has it read while the browser traces, and gives what the page's thread did each time. */
export async function measurePage(
  installed: InstalledBrowser,
  html: string,
  viewport: { width: number; height: number },
  times: number,
) {
  const server = await serve((path) => (path === '/article.html' ? { body: html } : undefined));
  const driver = await launchWithExtension(installed, { viewport, offline: true });
  try {
    // The first click also starts the background and compiles the script.
    const first = await driver.newPage();
    await first.goto(`${server.origin}/article.html`);
    await driver.clickAction(first);
    await pause(READING);
    await first.close();

    const done: ReturnType<typeof readTrace>[] = [];
    while (done.length < times) {
      const page = await driver.newPage();
      await page.goto(`${server.origin}/article.html`);
      await pause(REST);
      await page.tracing.start({ categories: CATEGORIES });
      await driver.clickAction(page);
      await pause(READING);
      const trace = await page.tracing.stop();
      if ((await phaseOf(page)) !== 'read') throw new Error('The page was not read in time.');
      done.push(readTrace(eventsOf(trace)));
      await page.close();
    }
    return done;
  } finally {
    await driver.close();
    await server.close();
  }
}
