import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { findArticle } from '../../src/page/find-article.ts';

const folder = new URL('../../../shared/pages/', import.meta.url);
const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
if (pages.length === 0) console.warn('skipped: no ../shared/pages here');

interface Gold {
  title: string;
  claims: { content: string[]; optional?: boolean }[];
}

const words = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

function textOf(page: string): string {
  const found = findArticle(parsePage(readFileSync(new URL(page, folder), 'utf8')));
  if ('reason' in found) throw new Error(found.reason);
  return found.text;
}

describe.skipIf(pages.length === 0)('findArticle on real pages', () => {
  const annotated = pages.filter((page) => existsSync(new URL(page.replace('.html', '.gold.json'), folder)));

  it.each(annotated)('has all that is required to be found in %s', (page) => {
    const gold: Gold = JSON.parse(readFileSync(new URL(page.replace('.html', '.gold.json'), folder), 'utf8'));
    const text = ` ${words(textOf(page))} `;
    const wanted = gold.claims.filter((claim) => !claim.optional).flatMap((claim) => claim.content);
    expect(wanted.filter((content) => !text.includes(` ${words(content)} `))).toEqual([]);
  });

  it.each(pages)('finds no furniture in %s', (page) => {
    expect(textOf(page)).not.toMatch(
      /^(?:advertisement|share this|sign up|subscribe|read more|follow us|related)\b/im,
    );
  });

  it.each([
    ['lemonde-1.html', 'fr'],
    ['la-nacion.html', 'es'],
    ['cnn.html', 'en'],
  ])('finds the language of %s: %s', (page, language) => {
    const found = findArticle(parsePage(readFileSync(new URL(page, folder), 'utf8')));
    expect(found).toHaveProperty('document.language', language);
  });
});
