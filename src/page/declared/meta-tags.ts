import { collapse } from '../white-space.ts';
import { type Declared, present } from './declared.ts';

/** The names under which sites give each thing in `<meta>`: Open Graph, article:*, Dublin Core and others. */
const names = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'],
  byline: [
    'author',
    'byl',
    'article:author',
    'og:article:author',
    'dc.creator',
    'parsely-author',
    'sailthru.author',
    'byline',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'published_at',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'parsely-pub-date',
    'pubdate',
    'publish-date',
    'publishdate',
    'pdate',
    'sailthru.date',
    'date',
  ],
  language: ['content-language', 'dc.language', 'inlanguage', 'language', 'og:locale'],
  url: ['og:url'],
} as const; // prettier-ignore

/** What the page declares in its `<meta>` elements. */
export function fromMetaTags(document: Document): Declared {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = collapse(meta.getAttribute('content') ?? '');
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => meta.getAttribute(key))
      .find((value) => value);
    if (name && content !== '')
      found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), content]);
  }
  const all = (keys: readonly string[]) => keys.flatMap((key) => found.get(key) ?? []);
  return present({
    title: all(names.title)[0],
    byline: all(names.byline).find((value) => !/^https?:|^@|^\S+\.\S+\/|^\d+$/.test(value)),
    published: all(names.published)[0],
    language: all(names.language)[0],
    url: all(names.url)[0],
    isArticle: found.get('og:type')?.some((type) => /^article$/i.test(type)) || undefined,
  });
}
