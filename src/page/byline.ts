import { once } from './once.ts';
import { collapse } from './white-space.ts';

const bylineNames =
  '[class*="byline" i], [class*="author-name" i], [class*="article-author" i], [data-testid*="byline" i]';
const by = /^(?:(?:story|words|text|written|reported|posted)\s+)?(?:by|par|por|von|di)\s+/i;
/** What sites put after the names: a date, the hour, a role, a place to follow them. */
const after = once(
  () =>
    /\s*(?:[|•·]|\s(?:[Pp]osted|[Pp]ublished|[Uu]pdated|on)\s|@|(?:\b\p{Lu}\p{L}+\.?\s+)?\b\d{1,2}(?:,?\s|:)|\b(?:19|20)\d\d\b).*$/u,
);
/** Nothing comes after the names where none of this does, and that is found out much sooner. */
const isLonger = /[|•·@\d]|\s(?:[Pp]osted|[Pp]ublished|[Uu]pdated|on)\s/;
const fewestLetters = 3;
const mostLetters = 120;

const hasLetters = (text: string) => /[A-Za-z]{2}/.test(text) || /\p{L}{2}/u.test(text);

/** The names of the writers, without "By" before and without what sites add; undefined where none is left. */
export function tidyByline(text: string): string | undefined {
  const all = collapse(text).replace(by, '');
  const names = (isLonger.test(all) ? all.replace(after(), '') : all).replace(/[\s,;:–—-]+$/, '');
  return names.length >= fewestLetters && names.length <= mostLetters && hasLetters(names)
    ? names
    : undefined;
}

/** The byline that the page shows, for where it declares none. */
export function shownByline(scope: ParentNode): string | undefined {
  for (const element of scope.querySelectorAll(bylineNames)) {
    const text = collapse(element.textContent ?? '');
    if (text.length > 2 * mostLetters) continue;
    const names = tidyByline(text);
    if (names && (by.test(text) || names.split(' ').length <= 4)) return names;
  }
  return undefined;
}
