import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/find-article.ts';
import { rangesOf } from '../../src/page/ranges.ts';
import type { Article } from '../../src/page/types.ts';
import { collapse } from '../../src/page/white-space.ts';

function articleIn(body: string): { article: Article; document: Document } {
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = `<article>${body}</article>`;
  const article = findArticle(document);
  if ('reason' in article) throw new Error(article.reason);
  return { article, document };
}

const bare = (text: string) => collapse(text).replaceAll(' ', '');
const wordsIn = (ranges: Range[]) => bare(ranges.map((range) => range.toString()).join(''));
const filler = `<p>${'The ferry company said that it had heard nothing of it. '.repeat(8)}</p>`;

/** Paragraphs with all that separates letters in a page: nested elements, breaks, comments, odd spaces, soft hyphens. */
const piece = fc.constantFrom(
  'Ane',
  'said',
  ' ',
  '  \n ',
  '\u00a0',
  'pro\u00adtest',
  '\u200b',
  '“No',
  '”, ',
  '.',
  '😀',
  '<br>',
  '<!-- note -->',
  '<wbr>',
); // prettier-ignore
const inlineHtml = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    piece,
    fc
      .tuple(fc.constantFrom('b', 'em', 'a', 'span'), fc.array(tie('inline'), { maxLength: 4 }))
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
  ),
})).inline;
const paragraph = fc
  .array(inlineHtml, { minLength: 1, maxLength: 12 })
  .map((pieces) => `<p>${pieces.join('')} and nobody else in the town knew of it.</p>`);

describe('rangesOf', () => {
  it('gives for any stretch of the text the places with just its letters', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(300)), { minLength: 8, maxLength: 8 }),
        (paragraphs, spans) => {
          const { article, document } = articleIn(paragraphs.join('\n') + filler);
          const before = document.documentElement.outerHTML;
          for (const [from, length] of spans) {
            const start = from % article.text.length;
            const end = Math.min(article.text.length, start + length);
            expect(wordsIn(rangesOf(article, start, end))).toBe(bare(article.text.slice(start, end)));
          }
          expect(document.documentElement.outerHTML).toBe(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes one range for letters of one node, collapsed white space between them included', () => {
    const { article } = articleIn(`<p>The   mayor \n said <b>no</b> on Monday.</p>${filler}`);
    const ranges = rangesOf(article, 0, 'The mayor said no'.length);
    expect(ranges.map((range) => range.toString())).toEqual(['The   mayor \n said ', 'no']);
  });

  it('does not reach over what was left out between two paragraphs', () => {
    const { article } = articleIn(
      `<p>First the mayor spoke.</p><nav><p>Menu</p></nav><p>Then others did.</p>${filler}`,
    );
    const end = article.text.indexOf('others');
    expect(rangesOf(article, 0, end).map((range) => range.toString())).toEqual([
      'First the mayor spoke.',
      'Then ',
    ]);
  });

  it('has no place for letters that the page has since rewritten, and keeps the others', () => {
    const { article, document } = articleIn(`<p>She <b>denied</b> that.</p>${filler}`);
    const denied = document.querySelector('b')?.firstChild as Text;
    denied.data = 'confirmed';
    expect(rangesOf(article, 0, 16).map((range) => range.toString())).toEqual(['She ', ' that.']);
    document.querySelector('p')?.remove();
    expect(rangesOf(article, 0, 16)).toHaveLength(0);
  });

  it('is empty for an empty stretch', () => {
    expect(rangesOf(articleIn(filler).article, 5, 5)).toHaveLength(0);
  });
});
