import type { Analysis, Claim } from '../engine/types.ts';
import { readBlocks } from '../page/blocks.ts';
import { isHiddenByMarkup } from '../page/hidden.ts';
import { finish } from '../page/slices.ts';
import { withTextDirectives } from '../selectors/fragment-url.ts';
import { textDirective } from '../selectors/text-directive.ts';
import { findQuote, quoteSelector } from '../selectors/text-quote.ts';
import { isHidden } from './visibility.ts';

/** Paragraphs separated by one line break, as text directives see them. */
const inLines = (text: string) => text.replaceAll('\n\n', '\n');

/** A link to the words of a claim of this page; to the page, where the claim is not known. */
export function linkToClaim(reading: { analysis: Analysis } | null, id: string): string {
  const claim = reading?.analysis.claims.find((each) => each.id === id);
  return reading && claim ? linkTo(location.href, reading.analysis, claim) : location.href;
}

/**
 * A link that leads to a claim's words on the page, wherever else on it the same words stand.
 * @param address of the page, with the fragment it may have.
 */
export function linkTo(
  address: string,
  { text }: Pick<Analysis, 'text'>,
  claim: Pick<Claim, 'content'>,
): string {
  const page = wholeText();
  const directives = claim.content.flatMap((span) => {
    const { exact, prefix, suffix } = quoteSelector(text, span);
    const quote = { exact: inLines(exact), prefix: inLines(prefix), suffix: inLines(suffix) };
    if (exact !== span.text) return [];
    // Where something else stands in between on the page, the article's own text has the words together.
    for (const all of [page, inLines(text)]) {
      const stretch = findQuote(all, { type: 'TextQuoteSelector', ...quote });
      if (stretch) return [textDirective(all, stretch)];
    }
    return [];
  });
  return withTextDirectives(address, directives);
}

/** All that the page shows: the words of the article may also stand in its headlines and teasers. */
function wholeText(): string {
  const isLeftOut = (element: Element) => isHiddenByMarkup(element) || isHidden(element);
  const blocks = finish(readBlocks(document.body, isLeftOut, new WeakMap()));
  return inLines(blocks.map(({ text }) => text).join('\n'));
}
