import { collapse } from './white-space.ts';
import { bare } from './words.ts';

/** Whether two titles are the same but for case, spaces and punctuation, or one has the site's name added. */
export function sameWords(a: string, b: string): boolean {
  const [short = '', long = ''] = [bare(a, ' '), bare(b, ' ')].sort((x, y) => x.length - y.length);
  return short === long || (short.length >= 15 && long.startsWith(short));
}

/** The heading that shows the title: the one with its words, else the first of the highest rank. */
export function titleHeading(root: ParentNode, title: string | undefined): Element | null {
  const headings = [...root.querySelectorAll('h1')];
  const shown = title
    ? [...headings, ...root.querySelectorAll('h2')].find((h) => sameWords(h.textContent ?? '', title))
    : null;
  return shown ?? headings[0] ?? null;
}

const separators = /\s+[|–—·•»:-]\s+/;

/** Whether a declared title is the one shown with the site's name after it. */
export function isTitleWithSite(declared: string, shown: string): boolean {
  return declared.startsWith(shown) && /^\s*[|–—·•»:-]/.test(declared.slice(shown.length));
}

/**
 * A document's title without the site's name after it: what stands before the last separator, where that is the
 * longer part.
 */
export function withoutSite(title: string): string {
  const parts = collapse(title).split(separators);
  if (parts.length < 2) return collapse(title);
  const last = parts.at(-1) ?? '';
  const whole = collapse(title);
  const rest = whole.slice(0, whole.lastIndexOf(last)).replace(/\s+[|–—·•»:-]\s+$/, '');
  return rest.split(' ').length >= 3 && last.split(' ').length <= 4 ? rest : whole;
}
