import { readFileSync } from 'node:fs';
import { demoArticle } from '../../../scripts/lib/paths.ts';
import type { Resource } from '../../../scripts/lib/serve.ts';

const article = readFileSync(demoArticle, 'utf8');
const withStyle = (rules: string) => article.replace('</head>', `<style>${rules}</style></head>`);
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** How many times the demo article's text stands in the long page: some 60,000 words. */
const TIMES = 80;

/** The same text over and over, but no paragraph twice: article finders drop what repeats. */
function long(): string {
  const start = article.indexOf('<p>', article.indexOf('<div class="body">'));
  const paragraphs = article.slice(start, article.indexOf('</div>', start));
  const days = Array.from({ length: TIMES }, (_, day) =>
    paragraphs.replaceAll('</p>', ` This was day ${day + 1}.</p>`),
  );
  return page('A very long report', `<article><h1>A very long report</h1>${days.join('')}</article>`);
}

/** Everything that a page's own rules can do to somebody else's element. */
const HOSTILE = `
  html { font-size: 40px; }
  html > :not(head, body) { all: unset !important; display: none !important; visibility: hidden !important;
    opacity: 0 !important; transform: translate(-9999px) !important; width: 0 !important; }
  * { font-family: fantasy !important; letter-spacing: 1em !important; line-height: 4 !important;
    text-transform: uppercase !important; pointer-events: none !important; }
  button, input, select, ul, li, aside, header { display: none !important; }
  body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #f00; }`;

const links = Array.from(
  { length: 40 },
  (_, at) => `<li><a href="#${at}">Film ${at + 1}, 3:0${at % 10}</a></li>`,
);

/** Advertisements: frames of another site that come and go all the time. */
const ADVERTISED = `<footer></footer><script>
  let count = 0;
  setInterval(() => {
    const frame = document.createElement('iframe');
    frame.width = frame.height = 1;
    frame.src = '//localhost:' + location.port + '/short.html?' + ++count;
    document.querySelector('footer').append(frame);
    setTimeout(() => frame.remove(), 400);
  }, 100);
</script>`;

/** Pages that make it hard. */
export const difficultPages: Record<string, Resource> = {
  '/strict.html': {
    body: article,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
    },
  },
  '/hostile.html': { body: withStyle(HOSTILE) },
  '/list.html': { body: page('Films', `<h1>Films</h1><ul>${links.join('')}</ul>`) },
  '/short.html': {
    body: page(
      'Soon',
      '<article><h1>Soon</h1><p>The bridge at Harrow Ford was closed on Monday morning. The mayor said more would follow.</p></article>',
    ),
  },
  '/long.html': { body: long() },
  '/app.html': { body: article },
  '/advertised.html': { body: article.replace('</body>', `${ADVERTISED}</body>`) },
};
