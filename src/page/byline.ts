import { collapse } from './white-space.ts';

const bylineNames =
  '[class*="byline" i], [class*="author-name" i], [class*="article-author" i], [data-testid*="byline" i]';
const by = /^(?:(?:story|words|text|written|reported|posted)\s+)?(?:by|par|por|von|di)\s+/i;
/** What sites put after the names: a date, the hour, a role, a place to follow them. */
const after =
  /\s*(?:[|•·]|\s(?:[Pp]osted|[Pp]ublished|[Uu]pdated|on)\s|@|(?:\b\p{Lu}\p{L}+\.?\s+)?\b\d{1,2}(?:,?\s|:)|\b(?:19|20)\d\d\b).*$/u;
const fewestLetters = 3;
const mostLetters = 120;

/** The names of the writers, without "By" before and without what sites add; undefined where none is left. */
export function tidyByline(text: string): string | undefined {
  const names = collapse(text)
    .replace(by, '')
    .replace(after, '')
    .replace(/[\s,;:–—-]+$/, '');
  return names.length >= fewestLetters && names.length <= mostLetters && /\p{L}{2}/u.test(names)
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
