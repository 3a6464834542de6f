import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { ArticleReader } from '../../src/page/article-reader.ts';
import { findArticle } from '../../src/page/find-article.ts';
import { finish } from '../../src/page/slices.ts';
import type { Article, NoArticle } from '../../src/page/types.ts';

const sentence = (about: string) =>
  `The ferry company said that it had heard nothing of ${about}, and that nobody in the town had.`;
const body = `<header><h1>A quiet day</h1></header><main><article>
  <section><p>${sentence('the storm')} ${sentence('the wind')}</p><p>${sentence('the <b>fog</b>')}</p></section>
  <section><div><p>${sentence('the boats')}</p><ul><li>${sentence('the pilots')}</li></ul></div></section>
  <aside class="related"><p>${sentence('other news')}</p></aside>
  <p>${sentence('the end')}<br><br>${sentence('what came after')}</p></article></main><footer>By the sea</footer>`;

const isHidden = (element: Element) => element.getAttribute('data-look') === 'hidden';

/** What a page's own scripts do to it; each tells the reader what a mutation observer would tell. */
const changes: ((element: Element, reader: ArticleReader) => void)[] = [
  (element, reader) => {
    const parent = element.parentElement;
    element.remove();
    if (parent) reader.forget(parent);
  },
  (element, reader) => {
    const paragraph = element.ownerDocument.createElement('p');
    paragraph.textContent = sentence(`day ${element.localName}`);
    element.append(paragraph);
    reader.forget(element);
  },
  (element, reader) => {
    element.before('A word of warning, said the mayor. ');
    if (element.parentElement) reader.forget(element.parentElement);
  },
  (element, reader) => {
    element.toggleAttribute('hidden');
    reader.forgetLooks(element);
  },
  (element, reader) => {
    element.className = element.className === '' ? 'share-tools' : '';
    reader.forgetLooks(element);
  },
  (element, reader) => {
    element.setAttribute('data-look', element.hasAttribute('data-look') ? 'shown' : 'hidden');
    reader.forgetLooks(element);
  },
  (element, reader) => {
    element.after(element.cloneNode(true));
    if (element.parentElement) reader.forget(element.parentElement);
  },
];

const seen = (found: Article | NoArticle) =>
  'reason' in found
    ? found
    : { ...found, root: found.root.localName, runs: found.runs.map((run) => ({ ...run })) };

function pageOf(html: string): Document {
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = html;
  return document;
}

describe('a page that is read again', () => {
  it('is found to say what it says when it is read for the first time, whatever has changed', () => {
    const step = fc.record({ at: fc.nat(200), change: fc.constantFrom(...changes) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const document = pageOf(body);
        const reader = new ArticleReader(document, isHidden);
        finish(reader.read());
        for (const { at, change } of steps) {
          const elements = [...document.body.querySelectorAll('*')];
          const element = elements[at % Math.max(1, elements.length)];
          if (element) change(element, reader);
          expect(seen(finish(reader.read()))).toEqual(seen(findArticle(document, { isHidden })));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('may change in the midst of being read', () => {
    const document = pageOf(body);
    const reader = new ArticleReader(document, isHidden);
    for (let stop = 1; stop < 12; stop++) {
      const slices = reader.read();
      for (let slice = 0; slice < stop && !slices.next().done; slice++);
      const paragraph = document.querySelector('article p') as Element;
      paragraph.append(` ${sentence(`slice ${stop}`)}`);
      reader.forget(paragraph);
      finish(slices);
      expect(seen(finish(reader.read()))).toEqual(seen(findArticle(document, { isHidden })));
    }
  });
});
