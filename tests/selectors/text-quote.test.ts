import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findQuote, quoteSelector } from '../../src/selectors/text-quote.ts';

const text = 'On Monday the gate broke. On Friday the gate broke again.';

it('finds the words at their own place among the same words', () => {
  const start = text.lastIndexOf('the gate broke');
  const stretch = { start, end: start + 14 };
  expect(findQuote(text, quoteSelector(text, stretch))).toEqual(stretch);
});

it('finds them after the text before them has changed', () => {
  const selector = quoteSelector(text, { start: 36, end: 50 });
  const changed = `Corrected at noon. The gate had rusted.\n\n${text}`;
  expect(findQuote(changed, selector)?.start).toBe(changed.lastIndexOf('the gate broke'));
});

it('finds nothing where the words are gone', () => {
  expect(findQuote('Something else.', quoteSelector(text, { start: 36, end: 50 }))).toBeNull();
});

it('finds any stretch again in the same text, or one that nothing tells from it', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (any, a, b) => {
      const start = a % (any.length + 1);
      const end = start + (b % (any.length - start + 1));
      const selector = quoteSelector(any, { start, end });
      const found = findQuote(any, selector);
      if (selector.exact === '') expect(found).toBeNull();
      else expect(quoteSelector(any, found ?? { start: 0, end: 0 })).toEqual(selector);
    }),
  );
});
