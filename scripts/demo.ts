/**
 * Shows what Sourcelight does to an article: in an installed browser, or without a display in a picture and
 * a table, or without a browser in a table alone.
 */
import { findBrowsers, type InstalledBrowser } from './browsers/find.ts';
import { howToInstall } from './browsers/install.ts';
import { type DemoArguments, parseDemoArguments, usage } from './demo/arguments.ts';
import { showInPicture, showInWindow } from './demo/in-browser.ts';
import { type PageSource, pageSource } from './demo/page-source.ts';
import { tableWithoutBrowser } from './demo/without-browser.ts';
import { build } from './lib/build.ts';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

function understand(): DemoArguments {
  try {
    return parseDemoArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

/** Answers whether one of the browsers could be used; tells of those that could not. */
async function showInOneOf(browsers: readonly InstalledBrowser[], url: string, headless: boolean) {
  for (const installed of browsers) {
    try {
      await build(installed.kind);
      await (headless ? showInPicture : showInWindow)(installed, url);
      return true;
    } catch (error) {
      console.error(`${installed.name} (${installed.path}) could not be used: ${firstLine(error)}`);
    }
  }
  return false;
}

async function demo(args: DemoArguments, source: PageSource): Promise<void> {
  const browsers = findBrowsers().filter(({ kind }) => !args.browser || kind === args.browser);
  if (await showInOneOf(browsers, source.url, args.headless || !hasDisplay)) return;
  if (browsers.length > 0) process.exitCode = 1;
  console.log(await tableWithoutBrowser(source, args.page));
  console.log('These claims were found by the command line, as there was no browser to show them in.');
  console.log(howToInstall);
}

/** A sentence for the reader: what browsers add to it, line upon line, is for their makers. */
function firstLine(error: unknown): string {
  const { message, cause } = error as Error;
  const [line = ''] = message.split('\n');
  return cause instanceof Error ? `${line} (${cause.message})` : line;
}

const args = understand();
try {
  const source = await pageSource(args.page);
  try {
    await demo(args, source);
  } finally {
    await source.close();
  }
} catch (error) {
  console.error(`${args.page ?? 'The demo'} cannot be shown: ${firstLine(error)}`);
  process.exitCode = 1;
}
