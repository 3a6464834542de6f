/**
 * Measures the library with thousands of articles in real browsers: `npm run bench:library -- [--articles N] [--file F]
 * [--browser chromium|firefox]`. F are articles or analyses as JSON Lines.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browsing } from '../../tests/e2e/support/each-browser.ts';
import { findBrowsers } from '../browsers/find.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { build } from '../lib/build.ts';
import { shared } from '../lib/paths.ts';
import { articlesOf } from './library/articles.ts';
import { measureLibrary } from './library/measure.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    file: { type: 'string', default: join(shared, 'polnear', 'train.jsonl') },
    browser: { type: 'string' },
  },
});
const count = Number(values.articles);
if (!existsSync(values.file)) {
  console.log(`Skipped: ${values.file} is not here; --file names another file of JSON Lines.`);
} else {
  const file = Buffer.concat([...articlesOf(values.file, count)].map((line) => Buffer.from(line)));
  for (const installed of findBrowsers()) {
    if (values.browser !== undefined && values.browser !== installed.kind) continue;
    await build(installed.kind);
    const downloads = mkdtempSync(join(tmpdir(), 'sourcelight-downloads-'));
    const driver = await launchWithExtension(installed, { downloads });
    try {
      console.log(`\n${installed.name}, load ${loadavg()[0]?.toFixed(1)}:`);
      const { kind } = installed;
      await measureLibrary({ kind, driver, downloads, newPage: driver.newPage } as Browsing, file, count);
    } finally {
      await driver.close();
      rmSync(downloads, { recursive: true, force: true });
    }
  }
}
