import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers/find.ts';

export interface DemoArguments {
  /** A file's path or an http(s) address; the bundled article where absent. */
  page?: string;
  /** Only this kind of browser. */
  browser?: BrowserKind;
  /** Show no window, though there is a display. */
  headless: boolean;
}

export const usage = `usage: npm run demo -- [--page FILE_OR_URL] [--browser chromium|firefox] [--headless]`;

/** Reads the demo's arguments. Throws an Error that says what is wrong with them. */
export function parseDemoArguments(argv: string[]): DemoArguments {
  const { values } = parseArgs({
    args: argv,
    options: {
      page: { type: 'string' },
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
    },
  });
  const { page, browser, headless } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`--browser is chromium or firefox, not "${browser}"`);
  return { headless, ...(page === undefined ? {} : { page }), ...(browser === undefined ? {} : { browser }) };
}
