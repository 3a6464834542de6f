import { readFileSync } from 'node:fs';
import { demoArticle } from '../../lib/paths.ts';

const PARAGRAPH = /<(p|h2|blockquote)\b[\s\S]*?<\/\1>/g;
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').match(/\S+/g)?.length ?? 0;

/** The demo article's page with its paragraphs repeated, none twice the same, up to so many words. */
export function articleOf(count: number): string {
  const html = readFileSync(demoArticle, 'utf8');
  const start = html.indexOf('<p>', html.indexOf('<div class="body">'));
  const end = html.indexOf('</div>', start);
  const paragraphs = html.slice(start, end).match(PARAGRAPH) ?? [];
  let body = '';
  let written = 0;
  for (let at = 0; written < count; at++) {
    const day = Math.floor(at / paragraphs.length);
    const next = (paragraphs[at % paragraphs.length] ?? '').replace(
      /<\/(p|h2)>/g,
      day === 0 ? '</$1>' : ` Day ${day}.</$1>`,
    );
    body += `${next}\n`;
    written += words(next);
  }
  return html.slice(0, start) + body + html.slice(end);
}
