import type { DocumentInfo } from '../engine/types.ts';
import { shownByline, tidyByline } from './byline.ts';
import type { Declared } from './declared/declared.ts';
import { fromJsonLd } from './declared/json-ld.ts';
import { fromMetaTags } from './declared/meta-tags.ts';
import { fromMicrodata } from './declared/microdata.ts';
import { languageOf } from './language.ts';
import { dateInAddress, isoDate, shownDate } from './published.ts';
import { isTitleWithSite, sameWords, titleHeading, withoutSite } from './title.ts';
import { collapse } from './white-space.ts';

/** Everything that the page declares, the more trustworthy place first. */
export function declaredBy(document: Document): Declared[] {
  return [fromJsonLd(document), fromMetaTags(document), fromMicrodata(document)];
}

/**
 * The article's title. What is declared is believed where the page says that it is an article or shows a heading
 * with the same words; else the page's first heading is it (sites declare their own name on some pages).
 */
export function titleOf(document: Document, declared: Declared[]): string | undefined {
  const told = first(declared, 'title') ?? withoutSite(document.title ?? '');
  const heading = titleHeading(document, told);
  const shown = collapse(heading?.textContent ?? '');
  if (shown === '') return told || undefined;
  const isShown = sameWords(shown, told) || isTitleWithSite(told, shown);
  if (isShown) return told.length > shown.length ? shown : told;
  return declared.some(({ isArticle }) => isArticle) && told !== '' ? told : shown;
}

/** What is known of the article; `scope` is the part of the page that holds its header and body. */
export function documentInfo(
  document: Document,
  declared: Declared[],
  article: { title: string | undefined; text: string; scope: Element },
  url: string | undefined,
): DocumentInfo {
  const { title, text, scope } = article;
  const address = url ?? addressOf(document, declared);
  const languages = [
    document.documentElement.getAttribute('lang') ?? undefined,
    ...declared.map(({ language }) => language),
  ];
  const info: { [K in keyof DocumentInfo]: DocumentInfo[K] | undefined } = {
    url: address,
    title,
    byline: firstSound(declared, 'byline', tidyByline) ?? shownByline(scope),
    published: firstSound(declared, 'published', isoDate) ?? dateInAddress(address ?? '') ?? shownDate(scope),
    language: languageOf(
      languages.filter((tag) => tag !== undefined),
      text,
    ),
  };
  return Object.fromEntries(Object.entries(info).filter(([, value]) => value !== undefined && value !== ''));
}

function addressOf(document: Document, declared: Declared[]): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return (
    [canonical, ...declared.map(({ url }) => url), document.URL].find((url) =>
      /^https?:\/\/./.test(url ?? ''),
    ) ?? undefined
  );
}

/** The first of what is declared that comes out sound. What is not needed is not asked for. */
function firstSound(
  declared: Declared[],
  key: 'byline' | 'published',
  sound: (told: string) => string | undefined,
): string | undefined {
  for (const place of declared) {
    const told = place[key];
    const kept = told && sound(told);
    if (kept) return kept;
  }
  return undefined;
}

function first<K extends keyof Declared>(declared: Declared[], key: K): Declared[K] | undefined {
  return declared.find((place) => place[key] !== undefined)?.[key];
}
