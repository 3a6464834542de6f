import type { Analysis, Claim } from '../engine/types.ts';
import { withTextDirectives } from './fragment-url.ts';
import { textDirective } from './text-directive.ts';
import { findQuote, quoteSelector } from './text-quote.ts';

/** What a page shows, and where it stands. */
export interface PageText {
  /** With the fragment that it may have. */
  address: string;
  /** All of it, as the words of an article may also stand in headlines and teasers; line breaks between paragraphs. */
  text: string;
}

/** Paragraphs separated by one line break, as text directives see them. */
const inLines = (text: string) => text.replaceAll('\n\n', '\n');

/** A link that leads to a claim's words on its page, wherever else on it the same words stand. */
export function linkTo(
  page: PageText,
  { text }: Pick<Analysis, 'text'>,
  claim: Pick<Claim, 'content'>,
): string {
  const directives = claim.content.flatMap((span) => {
    const { exact, prefix, suffix } = quoteSelector(text, span);
    const quote = { exact: inLines(exact), prefix: inLines(prefix), suffix: inLines(suffix) };
    if (exact !== span.text) return [];
    // Where something else stands in between on the page, the article's own text has the words together.
    for (const all of [page.text, text].map(inLines)) {
      const stretch = findQuote(all, { type: 'TextQuoteSelector', ...quote });
      if (stretch) return [textDirective(all, stretch)];
    }
    return [];
  });
  return withTextDirectives(page.address, directives);
}
