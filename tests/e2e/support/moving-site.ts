import type { Page } from 'puppeteer-core';
import type { Resource } from '../../../scripts/lib/serve.ts';
import { texts } from './living-pages.ts';

/** Milliseconds that such a site takes to fetch what it moves on to: longer than a page needs to have settled. */
const FETCHING = 900;

const article = (of: readonly string[]) =>
  `<article><h1>The river and the clock</h1>${of.map((text) => `<p>${text}</p>`).join('')}</article>`;

const views = {
  '/moving/river.html': article(texts.entries),
  '/moving/clock.html': article(texts.next),
  '/moving/front.html': '<h1>Sarn Courier</h1><ul><li><a href="river.html">The river</a></li></ul>',
};

const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sarn Courier</title></head>
  <body><nav>Sarn Courier</nav><main></main><script>
  const views = ${JSON.stringify(views).replaceAll('<', '\\u003c')};
  const main = document.querySelector('main');
  const show = () => { main.innerHTML = views[location.pathname]; };
  function move(path) { history.pushState({}, '', path); setTimeout(show, ${FETCHING}); }
  addEventListener('popstate', show);
  show();
  </script></body></html>`;

/** A site that exchanges its views without loading a page: an article, another, and a front page that is none. */
export const movingSite: Record<string, Resource> = Object.fromEntries(
  // Pages that may not be kept are not brought back, but loaded anew.
  Object.keys(views).map((path) => [path, { body, headers: { 'cache-control': 'no-cache' } }]),
);

/** Moves on as a link of the site would. */
export const moveOn = (page: Page, path: keyof typeof views): Promise<void> =>
  page.evaluate((to) => (globalThis as unknown as { move: (path: string) => void }).move(to), path);
