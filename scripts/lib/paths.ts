import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../browsers/find.ts';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Articles and corpora to measure with. Not part of the project: look whether it is there. */
export const shared = join(root, '..', 'shared');

/** The bundled article. */
export const demoArticle = join(root, 'demo', 'article.html');

/** Where scripts leave what they make. */
export const out = join(root, 'out');

/** The folder that is packed for npm. */
export const npmPackage = join(root, '.output', 'npm');

/** The folder of the extension built for a browser. */
export function buildOf(kind: BrowserKind): string {
  return join(root, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}
