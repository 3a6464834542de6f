import { collapse } from '../white-space.ts';
import { type Declared, present } from './declared.ts';

type Thing = Record<string, unknown>;

const articleType = /(?:Article|BlogPosting|Reportage|Report|Review|LiveBlogPosting)$/;

/** What the page declares as JSON-LD: its first NewsArticle or the like, also in arrays and `@graph`. */
export function fromJsonLd(document: Document): Declared {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parse(script.textContent ?? '')),
  );
  const articles = things.filter((thing) => typesOf(thing).some((type) => articleType.test(type)));
  const article = articles.find((thing) => typeof thing.articleBody === 'string') ?? articles[0];
  if (!article) return {};
  return present({
    title: text(article.headline) ?? text(article.name),
    byline: names(article.author) ?? names(article.creator),
    published: text(article.datePublished) ?? text(article.dateCreated),
    language: text(article.inLanguage) ?? text((article.inLanguage as Thing | undefined)?.alternateName),
    url:
      text(article.url) ??
      text(article.mainEntityOfPage) ??
      text((article.mainEntityOfPage as Thing | undefined)?.['@id']),
    articleBody: text(article.articleBody),
    isArticle: true,
  });
}

/** Tolerates what sites do to it: CDATA and comment wrappers, raw line breaks in strings, a trailing comma. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return parseMended(json);
  }
}

function parseMended(json: string): unknown {
  const bare = json
    .replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]|--)>\s*$/g, '')
    .replace(/^\s*\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/\s*$/g, '');
  for (const attempt of [
    bare,
    bare
      .replace(/[\n\r\t]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt repairs more; a page whose JSON nobody can read declares nothing.
    }
  }
  return null;
}

function flatten(value: unknown, depth = 0): Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...flatten(value['@graph'], depth + 1), ...flatten(value.mainEntity, depth + 1)];
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? collapse(first) : undefined;
}

function names(value: unknown): string | undefined {
  const all = [value]
    .flat()
    .map((author) => text(author) ?? (isThing(author) ? text(author.name) : undefined));
  return [...new Set(all.filter((name) => name !== undefined))].join(', ') || undefined;
}
