import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/selectors/link-to-claim.ts';

const text = 'The harbour was closed.\n\n“It will open on Friday,” said Ines Tolland.';
const span = (words: string) => {
  const start = text.indexOf(words);
  return { text: words, start, end: start + words.length };
};
const claim = { content: [span('It will open on Friday')] };
const address = 'https://courier.example/harbour';

describe('a link to a claim', () => {
  it('leads to its words', () => {
    const page = { address, text: text.replace('\n\n', '\n') };
    expect(linkTo(page, { text }, claim)).toBe(`${address}#:~:text=It%20will%20open%20on%20Friday`);
  });

  it('tells them from the same words elsewhere on the page', () => {
    const page = { address, text: `It will open on Friday\n${text.replace('\n\n', '\n')}` };
    const link = linkTo(page, { text }, claim);
    expect(link).toContain(':~:text=');
    expect(link).toMatch(/-,It%20will%20open%20on%20Friday|It%20will%20open%20on%20Friday,-/);
  });

  it('goes by the article’s own text where the page does not have the words together', () => {
    const page = { address, text: 'It will\nopen on Friday' };
    expect(linkTo(page, { text }, claim)).toBe(`${address}#:~:text=It%20will%20open%20on%20Friday`);
  });

  it('is the page’s address where the words do not stand in the text', () => {
    const strange = { content: [{ text: 'It will never open', start: 0, end: 18 }] };
    expect(linkTo({ address, text }, { text }, strange)).toBe(address);
  });
});
