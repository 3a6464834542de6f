import { basename, extname } from 'node:path';
import { scanPage } from '../../src/cli/scan.ts';
import { table } from '../../src/cli/table.ts';
import { timeOfAnalysis } from '../../src/cli/time.ts';
import { demoArticle } from '../lib/paths.ts';
import type { PageSource } from './page-source.ts';

/** The claims that the command line finds in a page, as a table. Throws when it finds no article. */
export async function tableWithoutBrowser(source: PageSource, page: string = demoArticle): Promise<string> {
  const analysis = scanPage(
    {
      id: basename(page, extname(page)),
      html: await source.html(),
      url: source.url,
    },
    { analyzedAt: timeOfAnalysis(process.env, new Date()) },
  );
  return table(analysis, terminalWidth());
}

/** In columns; wide enough to read where the output is no terminal. */
export const terminalWidth = (): number => process.stdout.columns ?? 120;
